using System.Globalization;

using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>A kick-off as the venue's clocks show it, and as the machine-readable instant from which a script tells the reader's.</summary>
internal static class KickOffWords
{
    /// <summary>16:15.</summary>
    public static string Clock(TimeOnly kickOff) => kickOff.ToString("HH':'mm", CultureInfo.InvariantCulture);

    /// <summary>
    /// <c>2025-11-09T16:15+01:00</c>, the local time with its offset; null where the instant is not known.
    /// </summary>
    public static string? Instant(MatchTime when)
    {
        if (KickOffInstant.Of(when) is not { } instant || when is not { Date: { } day, KickOff: { } time }) return null;
        var local = new DateTimeOffset(day.ToDateTime(time), day.ToDateTime(time) - instant.UtcDateTime);
        return local.ToString("yyyy-MM-dd'T'HH':'mmzzz", CultureInfo.InvariantCulture);
    }

    /// <summary>"Madrid time", from an IANA id, which names its zone after a city; "UTC" for one of no city.</summary>
    public static string Zone(string? timeZone) => timeZone switch
    {
        null => "zone not stated",
        "UTC" or "GMT" => timeZone,
        _ when timeZone.StartsWith("Etc/", StringComparison.Ordinal) => timeZone["Etc/".Length..],
        _ => $"{Cut.Name(timeZone[(timeZone.LastIndexOf('/') + 1)..]).Replace('_', ' ')} time",
    };

    public static void Write(HtmlWriter page, MatchTime when)
    {
        if (when.KickOff is not { } kickOff) return;
        page.Write($"<time datetime=\"{Instant(when) ?? Clock(kickOff)}\">{Clock(kickOff)}</time> <small>{Zone(when.TimeZone)}</small>");
    }
}
