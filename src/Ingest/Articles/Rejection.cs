namespace Ingest.Articles;

/// <summary>A file that cannot be used. Bad input is a value, so that one bad file never stops another.</summary>
/// <param name="Name">The file's name, as dropped.</param>
/// <param name="Reasons">Why, in sentences that the person who dropped the file understands; never empty.</param>
public sealed record Rejection(string Name, IReadOnlyList<string> Reasons) : Reading;
