using System.Globalization;
using Ingest.Fixtures;

namespace Ingest.Cli.Rendering;

/// <summary>When a match is played, as far as that is known, in a few words.</summary>
internal static class When
{
    public static string Text(MatchTime when)
    {
        var day = when.Date is { } date ? Day(date)
            : when is { DateFrom: { } from, DateTo: { } to } ? $"{Day(from)} to {Day(to)}"
            : "date open";
        return when.KickOff is { } time ? $"{day} {time.ToString("HH:mm", CultureInfo.InvariantCulture)}" : day;
    }

    private static string Day(DateOnly day) => day.ToString("ddd yyyy-MM-dd", CultureInfo.InvariantCulture);
}
