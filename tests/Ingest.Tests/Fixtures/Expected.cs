using System.Globalization;
using Ingest.Fixtures;

namespace Ingest.Tests.Fixtures;

/// <summary>Holds what a spec expects against what the reader claims.</summary>
internal static class Expected
{
    /// <summary>Whether a claim says what is expected, no less and, where the spec looks, no more.</summary>
    public static bool IsMetBy(ExpectedClaim expected, FixtureClaim claim)
    {
        var said = Of(claim, expected);
        if (said == expected) return true;
        var swapped = said with { Home = said.Away, Away = said.Home };
        return expected.Sides is "unknown" && swapped == expected;
    }

    public static bool IsPair(RuledOut ruledOut, FixtureClaim claim) =>
        ruledOut.Home == claim.Home.Name && ruledOut.Away == claim.Away.Name
        || ruledOut.Home == claim.Away.Name && ruledOut.Away == claim.Home.Name;

    /// <summary>A claim in a spec's terms; of what a spec need not check, only what this one does, or all where there is none.</summary>
    public static ExpectedClaim Of(FixtureClaim claim, ExpectedClaim? spec) => new(
        claim.Home.Name,
        claim.Away.Name,
        claim.HomeAwayKnown ? null : "unknown",
        Day(claim.When.Date) ?? (claim.When.DateFrom is null ? null : $"{Day(claim.When.DateFrom)}..{Day(claim.When.DateTo)}"),
        claim.When.KickOff?.ToString("HH:mm", CultureInfo.InvariantCulture),
        Asked(spec is null, spec?.Zone, claim.When.TimeZone),
        Asked(spec is null, spec?.Competition, claim.Competition?.Name),
        Asked(spec is null, spec?.Venue, claim.Venue),
        claim.Status is FixtureStatus.Scheduled ? null : claim.Status.ToString().ToLowerInvariant(),
        Day(claim.When.PreviousDate),
        Asked(spec is null, spec?.DateWords, claim.DateWords?.Text),
        Asked(spec is null, spec?.Rule, claim.Rule));

    public static string Line(ExpectedClaim claim) => string.Join(' ', new[]
    {
        $"{claim.Home} v {claim.Away}", claim.Sides, claim.On is null ? null : $"on {claim.On}", claim.KickOff, claim.Zone,
        claim.Competition, claim.Venue is null ? null : $"at {claim.Venue}", claim.Status,
        claim.Previously is null ? null : $"previously {claim.Previously}", claim.DateWords is null ? null : $"by '{claim.DateWords}'",
        claim.Rule is null ? null : $"({claim.Rule})",
    }.OfType<string>());

    public static string? Day(DateOnly? day) => day is { } known ? Day(known) : null;

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Asked(bool all, string? expected, string? said) => all ? said : expected is null ? null : said ?? "none";
}
