using Ingest.Text;

namespace Ingest.Linking;

/// <summary>Words of a text that are a name of the catalog.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Entries">All that they may name; never empty.</param>
internal readonly record struct NameMatch(TextSpan Span, NameEntry[] Entries);
