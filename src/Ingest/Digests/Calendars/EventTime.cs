using System.Globalization;

using Ingest.Fixtures;

using NodaTime;

namespace Ingest.Digests.Calendars;

/// <summary>
/// Where in a calendar a match stands. A time of day is written only where the articles state one, in the form that says just as much as
/// they do (RFC 5545 section 3.3.5 has three forms of DATE-TIME):
/// <list type="bullet">
/// <item>with a zone: local time with TZID, so that the clock at the ground is what the event says;</item>
/// <item>with a zone, but while the clocks change, or by a zone that NodaTime and the system do not agree on: UTC, which nobody can take
/// for another moment;</item>
/// <item>without a zone: "floating" local time;</item>
/// <item>a time that the clocks skip on that day, or in a zone that nobody knows: the whole day, as there is no such moment.</item>
/// </list>
/// A match without a time is on the whole day, one with a range on all of its days. A postponed one stays on the day it is not played on,
/// so that whoever has it there sees it go. Without any of these it has no place.
/// </summary>
internal abstract record EventTime(DateOnly FirstDay, DateOnly LastDay, TimeOnly? Clock)
{
    /// <summary>
    /// How long a match takes: 2 x 45 minutes (Laws of the Game, Law 7.1), 15 of half-time, the most that Law 7.2 allows, and 15 for
    /// time lost (7.3). Extra time is not reckoned with.
    /// </summary>
    private const string MatchLength = "PT2H";

    private static readonly Period MatchPeriod = Period.FromHours(2);

    /// <summary>The place of a match, or null.</summary>
    public static EventTime? Of(Fixture fixture) => fixture switch
    {
        { Status: FixtureStatus.Postponed, When.PreviousDate: { } former } => new WholeDays(former, former),
        { When: { Date: { } day, KickOff: { } kickOff } when } => At(day, kickOff, when),
        { When: { FirstDay: { } first, LastDay: { } last } } => new WholeDays(first, last),
        _ => null,
    };

    /// <summary>DTSTART, and DTEND or DURATION.</summary>
    public abstract void Write(ContentLines lines);

    public static string Local(LocalDateTime time) => time.ToString("uuuuMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static EventTime At(DateOnly day, TimeOnly kickOff, MatchTime when)
    {
        if (when.TimeZone is not { } id) return new Floating(day, kickOff);
        if (KickOffInstant.Of(when) is not { } moment) return new WholeDays(day, day);

        // KickOffInstant asks the system's zones, which is what the tables say; a VTIMEZONE is made from NodaTime's.
        var instant = Instant.FromDateTimeOffset(moment);
        var local = LocalDate.FromDateOnly(day).At(Local(kickOff));
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone && IsPlain(zone, local, instant)
            ? new InZone(day, kickOff, zone)
            : new Universal(day, kickOff, instant);
    }

    /// <summary>
    /// Whether the clocks show beginning and end of the match once each, two hours apart. Where they do not, programs differ: some take an
    /// hour that is shown twice for the later one, some add the duration on the clock face.
    /// </summary>
    private static bool IsPlain(DateTimeZone zone, LocalDateTime kickOff, Instant instant) =>
        zone.MapLocal(kickOff) is { Count: 1 } start && start.Single().ToInstant() == instant
        && zone.MapLocal(kickOff + MatchPeriod) is { Count: 1 } end && end.Single().ToInstant() == instant + MatchPeriod.ToDuration();

    private static LocalTime Local(TimeOnly time) => LocalTime.FromTimeOnly(time);

    /// <summary>One day or several, without a time.</summary>
    public sealed record WholeDays(DateOnly FirstDay, DateOnly LastDay) : EventTime(FirstDay, LastDay, null)
    {
        /// <summary>RFC 5545 sections 3.3.4 and 3.8.2.2: the end is the first day that does not belong to the event any more.</summary>
        public override void Write(ContentLines lines) => lines
            .Add("DTSTART;VALUE=DATE", Date(FirstDay))
            .Add("DTEND;VALUE=DATE", Date(LastDay.AddDays(1)));

        private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
    }

    /// <summary>A time on the clocks of an unknown place: form #1.</summary>
    public sealed record Floating(DateOnly Day, TimeOnly KickOff) : EventTime(Day, Day, KickOff)
    {
        public override void Write(ContentLines lines) => lines
            .Add("DTSTART", Local(LocalDate.FromDateOnly(Day).At(Local(KickOff))))
            .Add("DURATION", MatchLength);
    }

    /// <summary>A moment: form #2.</summary>
    public sealed record Universal(DateOnly Day, TimeOnly KickOff, Instant Moment) : EventTime(Day, Day, KickOff)
    {
        public override void Write(ContentLines lines) => lines
            .Add("DTSTART", $"{Local(Moment.InUtc().LocalDateTime)}Z")
            .Add("DURATION", MatchLength);
    }

    /// <summary>A time on the clocks of a zone: form #3.</summary>
    public sealed record InZone(DateOnly Day, TimeOnly KickOff, DateTimeZone Zone) : EventTime(Day, Day, KickOff)
    {
        public override void Write(ContentLines lines) => lines
            .Add($"DTSTART;TZID={Zone.Id}", Local(LocalDate.FromDateOnly(Day).At(Local(KickOff))))
            .Add("DURATION", MatchLength);
    }
}
