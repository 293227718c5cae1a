using Ingest.Fixtures;
using Ingest.Pipeline.Contract;

namespace Ingest.Cli.Rendering;

/// <summary>A claimed match in a line, and what it was read by.</summary>
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

    /// <summary>The rule that fired, and what did not stand in the words themselves.</summary>
    public static string Because(FixtureClaim claim) => string.Join("; ", Parts(claim));

    private static IEnumerable<string> Parts(FixtureClaim claim)
    {
        yield return $"rule {claim.Rule}";
        if (claim.Venue is { } venue) yield return $"at {venue}";
        if (claim.When.TimeZone is { } zone) yield return $"kick-off in {zone}";
        if (claim.When.PreviousDate is { } earlier) yield return $"was {earlier.IsoWithWeekday()}";
        if (claim.Competition is { Inferred: true }) yield return "competition taken from both teams' league";
    }
}
