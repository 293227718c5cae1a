using System.Text.Json;
using System.Text.RegularExpressions;
using Ingest.Cli.Explaining;
using Ingest.Cli.Tests.Support;

namespace Ingest.Cli.Tests.Explaining;

public sealed partial class ClaimRulesTests
{
    private static readonly string Repository = Path.Combine(Explain.SampleFolder(), "..", "..");

    [Fact]
    public void Every_rule_that_the_readers_name_has_a_meaning_and_every_meaning_a_rule()
    {
        var named = Directory.EnumerateFiles(Path.Combine(Repository, "src", "Ingest", "Fixtures"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Name().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["name"].Value)
            .ToHashSet(StringComparer.Ordinal);

        Assert.True(named.Count > 60);
        Assert.Equal(named.Order(StringComparer.Ordinal), ClaimRules.Names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_claim_of_the_specs_is_by_a_rule_with_a_meaning()
    {
        var texts = Directory.EnumerateFiles(Path.Combine(Repository, "tests", "Ingest.Tests", "Fixtures", "Specs"), "*.json")
            .SelectMany(file => Texts(JsonDocument.Parse(File.ReadAllText(file)).RootElement))
            .ToList();
        Assert.True(texts.Count > 250);

        var rules = texts.AsParallel()
            .SelectMany(text => Explain.Text(text).Claims)
            .Select(claim => claim.Rule)
            .ToHashSet(StringComparer.Ordinal);

        Assert.True(rules.Count > 30);
        Assert.DoesNotContain(rules, rule => ClaimRules.Meaning(rule) is null);
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object when element.TryGetProperty("text", out var text) =>
            [$"date {element.GetProperty("date").GetString()}\n\n{Lines(text)}"],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };

    private static string Lines(JsonElement text) =>
        text.ValueKind is JsonValueKind.Array
            ? string.Join('\n', text.EnumerateArray().Select(line => line.GetString()))
            : text.GetString()!;

    /// <summary>A rule is named where it is made, set on a claim, or handed on as the last thing of one.</summary>
    [GeneratedRegex(
        """(?:\b(?:Rule|Line|GoingOn|OnGround|Both|Others|Hope|ByOpponent)\(|\bRule = |\b(?:Sentence|Span)\),\s*|\bSentence, |\btimes, )"(?<name>[a-z-]+)["]""",
        RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
