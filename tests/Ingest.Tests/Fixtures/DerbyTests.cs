using System.Text.RegularExpressions;
using Ingest.Fixtures;

namespace Ingest.Tests.Fixtures;

/// <summary>Every derby of the table is one of the shipped catalog: a team that is renamed there has to be renamed here.</summary>
public sealed partial class DerbyTests
{
    public static TheoryData<string, string, string> Names =>
        [.. Derbies.Names.SelectMany(row => Spellings(row.Pattern).Select(name => (name, row.One, row.Two)))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_derby_by_its_name_is_a_match_of_its_two_sides(string name, string one, string two)
    {
        var text = $"The football season goes on for every club of the league, its manager and its goalkeepers. Saturday's {name} is next.";
        var claim = Assert.Single(Drop.Claims("2025-11-05", text));
        Assert.Equal("derby", claim.Rule);
        Assert.Equal((string[])[one, two], new[] { claim.Home.Name, claim.Away.Name }.Order(StringComparer.Ordinal));
        Assert.Equal(new DateOnly(2025, 11, 8), claim.When.Date);
    }

    private static IEnumerable<string> Spellings(string pattern) =>
        Choice.Match(pattern) is { Success: true } choice
            ? choice.Groups[1].Value.Split('|').Select(one => Choice.Replace(pattern, one).Replace(" - ", "-", StringComparison.Ordinal))
            : [pattern];

    [GeneratedRegex(@"\((.*)\)")]
    private static partial Regex Choice { get; }
}
