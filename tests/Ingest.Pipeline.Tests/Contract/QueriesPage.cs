namespace Ingest.Pipeline.Tests.Contract;

/// <summary>The section "Queries" of <c>docs/tables.md</c>, as it stands there.</summary>
internal static class QueriesPage
{
    public static IReadOnlyList<DocumentedQuery> All { get; } = [.. Read()];

    /// <summary>The lines of the section, above its first query, that show a filter in another language.</summary>
    public static IReadOnlyList<string> Introduction { get; } = [.. Section().TakeWhile(line => !IsHeading(line))];

    private static IEnumerable<DocumentedQuery> Read()
    {
        var lines = Section().SkipWhile(line => !IsHeading(line)).ToList();
        while (lines.Count > 0)
        {
            var query = lines.Skip(1).TakeWhile(line => !IsHeading(line)).ToList();
            yield return new DocumentedQuery(lines[0]["### ".Length..], Block(query, "csharp"), Block(query, "http"), Block(query, "text"));
            lines.RemoveRange(0, query.Count + 1);
        }
    }

    private static IEnumerable<string> Section() => File.ReadLines(Path.Combine(Repository(), "docs", "tables.md"))
        .SkipWhile(line => line != "## Queries").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));

    private static string Block(IEnumerable<string> lines, string language) => string.Join(
        '\n', lines.SkipWhile(line => line != $"```{language}").Skip(1).TakeWhile(line => line != "```"));

    private static bool IsHeading(string line) => line.StartsWith("### ", StringComparison.Ordinal);

    private static string Repository() => Cli.Local.AzuriteInstall.FindRepository().FullName;
}

/// <summary>A query of the page.</summary>
/// <param name="Title">What it asks.</param>
/// <param name="Code">The C# that asks it, with <c>account</c> for the tables.</param>
/// <param name="Request">The same over HTTPS: <c>GET</c> and the path.</param>
/// <param name="Printed">What the code prints, line by line.</param>
public sealed record DocumentedQuery(string Title, string Code, string Request, string Printed)
{
    public override string ToString() => Title;
}
