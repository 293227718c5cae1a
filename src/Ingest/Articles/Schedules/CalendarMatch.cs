using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ingest.Text;

namespace Ingest.Articles.Schedules;

/// <summary>
/// An event of a calendar as a match.
/// <list type="bullet">
/// <item>An event of whole days has no kick-off; one of several days leaves the day open between them.</item>
/// <item>The clock is that of TZID, or UTC; without either, whichever clocks the calendar follows.</item>
/// <item>No match is played every week: of an event that repeats, the first time counts, and a warning says so.</item>
/// </list>
/// </summary>
internal static class CalendarMatch
{
    /// <summary>Days an event may last and still be a match whose day is open; longer ones are seasons, tours and tournaments.</summary>
    private const int LongestDays = 7;

    /// <summary>
    /// The match, with what tells events apart and which of two versions is newer; null where the event is none.
    /// </summary>
    public static (ScheduledMatch Match, string? Key, int Sequence)? Read(string text, TextSpan place, out string? problem)
    {
        problem = null;
        var summarySpan = PropertySpan(text, place, "SUMMARY");
        if (summarySpan is null || Load(place.In(text)) is not { } found)
        {
            problem = summarySpan is null ? null : "this event is not written as RFC 5545 has it";
            return null;
        }

        if (found.Summary is not { } words || EventSummary.Read(words) is not { } summary) return null;
        if (found.RecurrenceRule is not null)
            problem = $"\"{Troubles.Excerpt(words)}\" repeats; matches do not, so only its first time counts";
        var (date, last, time, zone) = When(found);
        if (date is null) problem = $"\"{Troubles.Excerpt(words)}\" has no day";
        var match = new ScheduledMatch(
            new ListedSide(summary.Home, Place(text, summarySpan.Value, summary.Home)),
            new ListedSide(summary.Away, Place(text, summarySpan.Value, summary.Away)),
            summarySpan.Value)
        {
            Date = date,
            LastDate = last,
            DateSpan = date is null ? null : PropertySpan(text, place, "DTSTART"),
            KickOff = time,
            TimeZone = zone,
            Venue = string.IsNullOrWhiteSpace(found.Location) ? null : found.Location.Trim(),
            Score = summary.Score,
            Competition = summary.Competition,
            Status = string.Equals(found.Status, "CANCELLED", StringComparison.OrdinalIgnoreCase) && summary.Status is ListedStatus.None
                ? ListedStatus.Cancelled
                : summary.Status,
            IsDoubtful = summary.IsDoubtful,
        };
        var key = PropertySpan(text, place, "UID") is null ? null : $"{found.Uid} {found.RecurrenceIdentifier?.StartTime}";
        return (match, key, found.Sequence);
    }

    private static CalendarEvent? Load(string block)
    {
        var end = block.TrimEnd().EndsWith("END:VEVENT", StringComparison.OrdinalIgnoreCase) ? "" : "\r\nEND:VEVENT";
        try
        {
            var calendar = Calendar.Load($"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{block.TrimEnd()}{end}\r\nEND:VCALENDAR\r\n");
            return calendar?.Events.FirstOrDefault();
        }
        catch (Exception)
        {
            // The library throws many kinds of exception on what is no calendar, and has no reading without.
            return null;
        }
    }

    private static (DateOnly? Date, DateOnly? Last, TimeOnly? Time, string? Zone) When(CalendarEvent found)
    {
        if (found.DtStart is not { } start) return (null, null, null, null);
        if (!start.HasTime)
        {
            // The end of an event of whole days is the day after its last.
            var last = found.DtEnd?.Date.AddDays(-1);
            var days = last is { } end ? end.DayNumber - start.Date.DayNumber : 0;
            return (start.Date, days is > 0 and < LongestDays ? last : null, null, null);
        }

        var time = start.Time is { } at ? new TimeOnly(at.Hour, at.Minute) : (TimeOnly?)null;
        return (start.Date, null, time, ZoneOf(start));
    }

    private static string? ZoneOf(CalDateTime start)
    {
        if (start.IsUtc) return "Etc/UTC";
        if (start.TzId is not { Length: > 0 } id) return null;
        if (TimeZoneInfo.TryConvertWindowsIdToIanaId(id, out var iana)) return iana;
        return TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId ? id : null;
    }

    /// <summary>Where a property stands, its folded lines included.</summary>
    private static TextSpan? PropertySpan(string text, TextSpan place, string name)
    {
        TextSpan? found = null;
        foreach (var line in CalendarFile.Lines(text[place.Start..place.End]))
        {
            var span = new TextSpan(place.Start + line.Start, place.Start + line.End);
            var words = text.AsSpan(span.Start, span.Length);
            var goesOn = words.Length > 0 && words[0] is ' ' or '\t';
            if (found is { } begun && goesOn) found = begun with { End = span.End };
            else if (found is not null) return found;
            else if (Names(words, name)) found = span;
        }

        return found;
    }

    private static bool Names(ReadOnlySpan<char> line, string property) =>
        line.Length > property.Length && line[property.Length] is ':' or ';'
        && line.StartsWith(property, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name as it stands in the summary; the whole summary where folding or escapes cut through it.</summary>
    private static TextSpan Place(string text, TextSpan summary, string name)
    {
        var at = text.AsSpan(summary.Start, summary.Length).IndexOf(name, StringComparison.Ordinal);
        return at < 0 ? summary : new TextSpan(summary.Start + at, summary.Start + at + name.Length);
    }
}
