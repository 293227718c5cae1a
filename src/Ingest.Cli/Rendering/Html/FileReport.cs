using Ingest.Cli.Explaining;

namespace Ingest.Cli.Rendering.Html;

/// <summary>What the page tells of one file.</summary>
internal abstract record FileReport(string File);

/// <summary>A file that was read.</summary>
internal sealed record ReadReport(Explained Explained) : FileReport(Explained.Analysis.File);

/// <summary>A file that is no article, and why.</summary>
internal sealed record UnreadReport(string File, IReadOnlyList<string> Reasons) : FileReport(File);
