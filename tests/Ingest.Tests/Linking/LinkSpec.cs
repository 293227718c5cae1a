namespace Ingest.Tests.Linking;

/// <summary>A text, its date, and what the names in it mean.</summary>
/// <param name="File">The file it was read from, without folder.</param>
/// <param name="Name">What the case shows.</param>
/// <param name="Date">The article's date, <c>yyyy-MM-dd</c>.</param>
/// <param name="Text">The article without its date and without marks.</param>
/// <param name="Marks">All names that must be found, and those that must not.</param>
/// <param name="Problems">Why the case cannot be run, as sentences; empty where it can.</param>
public sealed record LinkSpec(
    string File, string Name, string Date, string Text, IReadOnlyList<Mark> Marks, IReadOnlyList<string> Problems)
{
    public override string ToString() => $"{File}: {Name}";
}
