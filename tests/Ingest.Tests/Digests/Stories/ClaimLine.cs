using Ingest.Digests;
using Ingest.Fixtures;

using static System.FormattableString;

namespace Ingest.Tests.Digests.Stories;

/// <summary>A claim in one line, for whoever asks why a row is as it is.</summary>
internal static class ClaimLine
{
    public static string Of(ReportedClaim reported)
    {
        var (article, claim) = reported;
        return Invariant($"{article.Published:yyyy-MM-dd} {claim.Home.Name} v {claim.Away.Name}")
            + (claim.HomeAwayKnown ? "" : " (or the other way round)")
            + Of(claim.When)
            + $", {claim.Status}, {claim.Competition?.Name ?? "no competition"}"
            + (claim.Competition is { Inferred: true } ? " (inferred)" : "")
            + (claim.Venue is { } venue ? $", at {venue}" : "")
            + Invariant($" [{claim.Rule} {claim.Confidence:0.00}] \"{claim.Evidence.Text.ReplaceLineEndings(" / ")}\"");
    }

    private static string Of(MatchTime when) =>
        (when.Date is { } day ? Invariant($" on {day:yyyy-MM-dd}") : "")
        + (when.DateFrom is { } from ? Invariant($" {from:yyyy-MM-dd}..{when.DateTo:yyyy-MM-dd}") : "")
        + (when.KickOff is { } time ? Invariant($" at {time:HH:mm}") : "")
        + (when.TimeZone is { } zone ? $" {zone}" : "")
        + (when.PreviousDate is { } lost ? Invariant($", not {lost:yyyy-MM-dd}") : "");
}
