using System.Globalization;
using Ingest.Fixtures;

namespace Ingest.Cli.Rendering;

/// <summary>When a match is played, as far as that is known, in a few words.</summary>
internal static class When
{
    public static string Text(MatchTime when)
    {
        var day = Days(when);
        return when.KickOff is { } time ? $"{day} {time.ToString("HH:mm", CultureInfo.InvariantCulture)}" : day;
    }

    /// <summary>The day or range alone.</summary>
    public static string Days(MatchTime when) => when.Date is { } date ? date.IsoWithWeekday()
        : when is { DateFrom: { } from, DateTo: { } to } ? $"{from.IsoWithWeekday()} to {to.IsoWithWeekday()}"
        : "date open";
}
