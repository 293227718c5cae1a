using System.Globalization;
using Ingest.Fixtures;

namespace Ingest.Tests.Fixtures;

/// <summary>
/// Holds <c>docs/fixtures.md</c> to the rules: its tables name each of them, and its examples are read by the rule they stand beside.
/// </summary>
public sealed class FixturesPageTests
{
    /// <summary>The day on which the page's examples are written, as it says.</summary>
    private const string Day = "2025-12-04";

    /// <summary>So short a text would not tell that it is about football.</summary>
    private const string Closing = "\n\nThe Premier League is as good as ever, and every striker wants to score goals in it.\n";

    private static readonly string[] Lines = File.ReadAllLines(Repository.Path("docs", "fixtures.md"));

    /// <summary>The rows of the table below a heading, without its head; marks of code are left out.</summary>
    private static List<string[]> Table(string heading) =>
    [
        .. Lines.SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith('#'))
            .Where(line => line.StartsWith('|')).Skip(2)
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)).Select(row => row.Select(Plain).ToArray()),
    ];

    public static TheoryData<string, string> Examples =>
    [
        .. Table("## The rules").Select(row => (row[0], row[3])),
        .. Table("## Rules that put statements together").Select(row => (row[0], row[2])),
    ];

    [Fact]
    public void The_page_has_every_rule_in_its_order_with_its_sides_and_confidence()
    {
        var rules = PairingRules.Table.Patterns.Select(row => row.Value)
            .Select(rule => (rule.Name, Side(rule.Subject), rule.Confidence.ToString("0.00", CultureInfo.InvariantCulture)));

        Assert.Equal(rules, Table("## The rules").Select(row => (row[0], row[1], row[2])));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_by_the_rule_it_stands_beside(string rule, string example)
    {
        var claims = Drop.Claims(Day, example.Replace(" / ", "\n", StringComparison.Ordinal) + Closing);

        Assert.Contains(rule, claims.Select(claim => claim.Rule));
    }

    [Fact]
    public void No_two_rules_have_one_name() => Assert.Distinct(PairingRules.Table.Patterns.Select(row => row.Value.Name));

    [Fact]
    public void Every_file_that_the_page_sets_in_a_table_is_there()
    {
        var folder = Repository.Path("src", "Ingest", "Fixtures");
        var files = Directory.EnumerateFiles(folder, "*.cs").Select(Path.GetFileNameWithoutExtension).ToHashSet();
        var named = Table("## From a sentence to claims").SelectMany(row => row[0].Split(", ")).ToList();

        Assert.True(named.Count > 10);
        Assert.All(named, name => Assert.Contains(name, files));
    }

    private static string Side(SubjectSide side) => side switch
    {
        SubjectSide.Home => "first",
        SubjectSide.Away => "second",
        _ => "open",
    };

    private static string Plain(string cell) => cell.Replace("`", "", StringComparison.Ordinal);
}
