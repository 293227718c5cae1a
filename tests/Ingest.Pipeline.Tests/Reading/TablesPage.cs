using System.Text.RegularExpressions;
using Ingest.Cli.Local;

namespace Ingest.Pipeline.Tests.Reading;

/// <summary>A query as <c>docs/tables.md</c> has it, in each of its forms, with what it gives of the page's sample.</summary>
internal sealed record DocumentedQuery(
    string Title, string Dotnet, string Python, string AzureCli, string Http, IReadOnlyList<string> Result);

/// <summary>A file of the page's sample.</summary>
internal sealed record SampleFile(string Name, DateOnly Dropped, string Text);

/// <summary>The readers' contract, <c>docs/tables.md</c>, as its tests read it.</summary>
internal sealed partial class TablesPage
{
    private readonly string _text;

    private TablesPage(string text) => _text = text;

    public static TablesPage Read() =>
        new(File.ReadAllText(Path.Combine(AzuriteInstall.FindRepository().FullName, "docs", "tables.md")).ReplaceLineEndings("\n"));

    /// <summary>Every section below "The sample": each is one query.</summary>
    public IEnumerable<DocumentedQuery> Queries()
    {
        var sections = _text.Split("\n### ").SkipWhile(section => !section.StartsWith("The sample\n", StringComparison.Ordinal)).Skip(1);
        foreach (var section in sections)
        {
            var blocks = Blocks().Matches(section).ToDictionary(block => block.Groups["kind"].Value, block => block.Groups["text"].Value);
            yield return new DocumentedQuery(
                section.Split('\n')[0],
                blocks["csharp"],
                blocks["python"],
                blocks["sh"],
                blocks["http"],
                blocks["text"].Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>The block of one language under a heading.</summary>
    public string Block(string heading, string language) =>
        Blocks().Matches(Section(heading)).First(block => block.Groups["kind"].Value == language).Groups["text"].Value;

    public IEnumerable<SampleFile> Sample() => Rows(Section("The sample")).Skip(1).Select(row =>
        new SampleFile(row[0].Trim('`'), DateOnly.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), row[2]));

    /// <summary>The columns that a section's tables of columns name, with their types as documented.</summary>
    public IReadOnlyDictionary<string, string> Columns(string heading) => Rows(Section(heading))
        .SkipWhile(row => row[0] is not "column")
        .Skip(1)
        .SelectMany(row => Names().Matches(row[0]), (row, name) => (Name: name.Groups["name"].Value, Type: row[1]))
        .ToDictionary(column => column.Name, column => column.Type, StringComparer.Ordinal);

    /// <summary>From a heading of any depth to the next heading.</summary>
    private string Section(string heading)
    {
        var begin = Regex.Match(_text, $"^#+ {Regex.Escape(heading)}\n", RegexOptions.Multiline);
        Assert.True(begin.Success, $"The page has no heading \"{heading}\".");
        var rest = _text[(begin.Index + begin.Length)..];
        var end = Regex.Match(rest, "^#+ ", RegexOptions.Multiline);
        return end.Success ? rest[..end.Index] : rest;
    }

    /// <summary>The cells of all rows of Markdown tables, without the lines below their heads.</summary>
    private static IEnumerable<string[]> Rows(string section) => section.Split('\n')
        .Where(line => line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal))
        .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());

    [GeneratedRegex("^```(?<kind>\\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("`(?<name>\\w+)`")]
    private static partial Regex Names();
}
