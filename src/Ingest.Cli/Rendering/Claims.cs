using Ingest.Cli.Explaining;
using Ingest.Fixtures;
using Ingest.Pipeline.Contract;

namespace Ingest.Cli.Rendering;

/// <summary>A claimed match in words.</summary>
internal static class Claims
{
    /// <summary>"Sat 2025-12-06 12:30  Aston Villa v Arsenal, Premier League".</summary>
    public static string Headline(FixtureClaim claim)
    {
        var competition = claim.Competition is { } known ? $", {known.Name}" : "";
        var status = claim.Status is FixtureStatus.Scheduled ? "" : $", {Word.Of(claim.Status)}";
        return $"{When.Text(claim.When)}  {Names(claim)}{(claim.HomeAwayKnown ? "" : " (side open)")}{competition}{status}";
    }

    /// <summary>"Aston Villa v Arsenal", or two names without an order where the text does not tell who is at home.</summary>
    public static string Names(FixtureClaim claim) => $"{claim.Home.Name} {(claim.HomeAwayKnown ? "v" : "and")} {claim.Away.Name}";

    /// <summary>"versus: “A v B”; the first is at home".</summary>
    public static string Rule(FixtureClaim claim) =>
        ClaimRules.Meaning(claim.Rule) is { } meaning ? $"{claim.Rule}: {meaning}" : claim.Rule;

    /// <summary>That the words of the date name two days, and which of them was taken; null where they agree.</summary>
    public static string? Contradiction(FixtureClaim claim) =>
        claim is { OtherDate: { } other, When.FirstDay: { } taken, DateWords: { } words }
            ? $"“{OneLine.Of(words.Text)}” contradicts itself: the day of the month is {taken.IsoWithWeekday()}, "
                + $"the weekday {other.IsoWithWeekday()}. The day of the month is taken."
            : null;

    /// <summary>All that is known of a match, each with what it is called, in the order in which a person asks.</summary>
    public static IEnumerable<(string Label, string Words)> Facts(FixtureClaim claim)
    {
        yield return ("at home", claim.HomeAwayKnown ? Team(claim.Home) : "the text does not tell");
        yield return claim.HomeAwayKnown ? ("away", Team(claim.Away)) : ("sides", $"{Team(claim.Home)}, {Team(claim.Away)}");
        if (claim.When.PreviousDate is { } earlier) yield return ("before", $"was to be played on {earlier.IsoWithWeekday()}");
        yield return ("kick-off", KickOff(claim.When));
        yield return ("competition", claim.Competition switch
        {
            null => "not stated, and not the league of both",
            { Inferred: true } league => $"{league.Name} (inferred: the league of both)",
            var stated => $"{stated.Name} (stated)",
        });
        if (claim.Venue is { } venue) yield return ("ground", venue);
        yield return ("status", Word.Of(claim.Status));
    }

    private static string Team(ClaimedTeam team) => team.Id is { } id ? $"{team.Name} ({id})" : $"{team.Name} (not in the catalog)";

    private static string KickOff(MatchTime when) => when.KickOff is not { } time ? "not stated"
        : $"{time:HH':'mm}, {(when.TimeZone is { } zone ? $"time of {zone}" : "in a zone that the text does not tell")}";
}
