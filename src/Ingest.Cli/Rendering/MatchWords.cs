using System.Globalization;
using Ingest.Digests;

namespace Ingest.Cli.Rendering;

/// <summary>Matches, days and reports in a few words.</summary>
internal static class MatchWords
{
    private const string Open = "to be confirmed";

    /// <summary>Whom the team of the row plays, and where.</summary>
    public static string Opponent(DigestRow row) => row.Side switch
    {
        DigestSide.Home => $"{row.OpponentName} (home)",
        DigestSide.Away => $"{row.OpponentName} (away)",
        _ => row.OpponentName,
    };

    /// <summary>Both sides, the home side first where it is known.</summary>
    public static string Sides(DigestRow row) =>
        row.Side is DigestSide.Unknown ? $"{row.HomeName} v {row.AwayName} (home side open)" : $"{row.HomeName} v {row.AwayName}";

    public static string When(DigestRow row) => When(ShownTime.Of(row));

    /// <summary>The day or range and the kick-off; a day that nobody states is said to be open.</summary>
    public static string When(ShownTime time)
    {
        var day = time.Date is { } date ? Day(date)
            : time is { DateFrom: { } from, DateTo: { } to } ? $"{Day(from)} to {Day(to)}"
            : Open;
        return time.KickOff is null ? day : $"{day} {time.KickOff}";
    }

    /// <summary>What became of a match that was put off or moved; nothing of one that stands.</summary>
    public static string Moved(DigestRow row) => row.Status is "scheduled" ? ""
        : row.PreviousDate is null ? row.Status : $"{row.Status}, was {Day(row.PreviousDate)}";

    /// <summary>A day or an interval as a dissenting report states it.</summary>
    public static string Stated(string? stated) => stated?.Split('/') switch
    {
        null => "no day",
        [var from, var to] => $"{Day(from)} to {Day(to)}",
        [var day, ..] => Day(day),
        [] => "no day",
    };

    public static string Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture).IsoWithWeekday();

    public static string Quoted(DigestSource source) => $"\"{source.Quote.ReplaceLineEndings(" ")}\"";

    public static string Reports(int count) => count is 1 ? "1 report" : $"{count} reports";
}
