using System.Text;
using Ingest.Fixtures;

namespace Ingest.Tests.Fixtures;

/// <summary>
/// Runs the specs in <c>Fixtures/Specs/*.json</c>: a text, its date, and the matches to come that it states. Whoever adds one
/// needs no C#: see the README beside them. With <c>CLAIM_SPECS=folder</c> in the environment the cases of that folder are run instead.
/// </summary>
public sealed class ClaimSpecTests
{
    private static readonly string Folder =
        Environment.GetEnvironmentVariable("CLAIM_SPECS") ?? Repository.Path("tests", "Ingest.Tests", "Fixtures", "Specs");

    public static IReadOnlyList<ClaimSpec> All { get; } = [.. ClaimSpecReader.ReadFolder(Folder)];

    public static IEnumerable<TheoryDataRow<ClaimSpec>> Specs() =>
        All.Select(spec => new TheoryDataRow<ClaimSpec>(spec) { TestDisplayName = spec.ToString(), Label = "" });

    [Theory]
    [MemberData(nameof(Specs), DisableDiscoveryEnumeration = true)]
    public void A_text_states_the_matches_that_the_spec_says(ClaimSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var problems = ClaimSpecReader.ProblemsOf(spec).ToList();
        if (problems.Count > 0) Assert.Fail($"{spec} cannot be run:\n  {string.Join("\n  ", problems)}");

        var surplus = Drop.Claims(Expected.Day(spec.Date), spec.Text).ToList();
        var missing = new List<ExpectedClaim>();
        foreach (var expected in spec.Claims)
        {
            var met = surplus.FindIndex(claim => Expected.IsMetBy(expected, claim));
            if (met < 0) missing.Add(expected);
            else surplus.RemoveAt(met);
        }

        if (missing.Count + surplus.Count > 0) Assert.Fail(Report(spec, missing, surplus));
    }

    [Fact]
    public void Every_claim_and_its_date_quote_the_text_at_their_spans() => EverySpec((spec, text, claim) =>
    {
        Assert.Equal(claim.Evidence.Span.In(text), claim.Evidence.Text);
        if (claim.DateWords is { } words) Assert.Equal(words.Span.In(text), words.Text);
    });

    [Fact]
    public void No_claim_lies_before_the_article() => EverySpec((spec, text, claim) =>
        Assert.True(claim.When.FirstDay is not { } day || day >= spec.Date, spec.ToString()));

    [Fact]
    public void No_two_cases_have_one_name() => Assert.Distinct(All.Select(spec => spec.Name));

    private static void EverySpec(Action<ClaimSpec, string, FixtureClaim> check)
    {
        foreach (var spec in All)
        {
            var linked = Drop.Linked(Expected.Day(spec.Date), spec.Text);
            foreach (var claim in DefaultCatalog.ClaimReader.Read(linked)) check(spec, linked.Article.Text, claim);
        }
    }

    private static string Report(ClaimSpec spec, IEnumerable<ExpectedClaim> missing, IReadOnlyCollection<FixtureClaim> surplus)
    {
        var report = new StringBuilder().Append(spec).Append('\n');
        foreach (var claim in missing) report.Append("expected, and not claimed: ").Append(Expected.Line(claim)).Append('\n');
        foreach (var claim in surplus)
            report.Append("claimed, and not expected: ").Append(Expected.Line(Expected.Of(claim, null))).Append('\n');
        foreach (var ruledOut in (spec.Not ?? []).Where(ruledOut => surplus.Any(claim => Expected.IsPair(ruledOut, claim))))
            report.Append(ruledOut.Home).Append(" and ").Append(ruledOut.Away).Append(" do not meet: ").Append(ruledOut.Why).Append('\n');
        return report.Append("on ").Append(Expected.Day(spec.Date)).Append(":\n").Append(spec.Text).ToString();
    }
}
