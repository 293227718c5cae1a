using System.Collections.Frozen;
using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Names of time zones as articles print them, and the IANA zones they stand for. Names for standard and summer time stand for the place
/// that uses them, because prose says "EST" in July too; only UTC is meant to the letter. "GMT" is what British and Irish desks print in
/// winter.
/// </summary>
internal static class ZoneNames
{
    /// <summary>Initials, printed in capitals: "eat" and "art" are words.</summary>
    private static readonly FrozenDictionary<string, string> Initials = ZonesOf(
        ("Europe/London", "gmt|bst|uk"),
        ("Etc/UTC", "utc"),
        ("Europe/Paris", "cet|cest"),
        ("Europe/Lisbon", "wet|west"),
        ("Europe/Athens", "eet|eest"),
        ("Europe/Moscow", "msk"),
        ("America/New_York", "et|est|edt"),
        ("America/Chicago", "ct|cst|cdt"),
        ("America/Denver", "mt|mst|mdt"),
        ("America/Los_Angeles", "pt|pst|pdt"),
        ("America/Sao_Paulo", "brt"),
        ("America/Argentina/Buenos_Aires", "art"),
        ("Asia/Kolkata", "ist"),
        ("Asia/Dubai", "gst"),
        ("Asia/Jakarta", "wib"),
        ("Asia/Hong_Kong", "hkt"),
        ("Asia/Singapore", "sgt"),
        ("Asia/Tokyo", "jst"),
        ("Asia/Seoul", "kst"),
        ("Australia/Sydney", "aedt|aest"),
        ("Australia/Perth", "awst"),
        ("Pacific/Auckland", "nzdt|nzst"),
        ("Africa/Johannesburg", "sast"),
        ("Africa/Lagos", "wat"),
        ("Africa/Harare", "cat"),
        ("Africa/Nairobi", "eat"));

    /// <summary>What stands before the word "time".</summary>
    private static readonly FrozenDictionary<string, string> BeforeTime = ZonesOf(
        ("Europe/London", "uk|british|english|british summer|greenwich mean"),
        ("Europe/Dublin", "irish"),
        ("Europe/Paris", "french|central european"),
        ("Europe/Madrid", "spanish"),
        ("Europe/Rome", "italian"),
        ("Europe/Berlin", "german"),
        ("America/New_York", "eastern|eastern standard|eastern daylight"),
        ("America/Chicago", "central|central standard|central daylight"),
        ("America/Denver", "mountain|mountain standard|mountain daylight"),
        ("America/Los_Angeles", "pacific|pacific standard|pacific daylight"),
        ("America/Sao_Paulo", "brasilia"),
        ("Asia/Kolkata", "indian|indian standard|india"),
        ("Asia/Tokyo", "japan|japanese"),
        ("Africa/Lagos", "nigeria|nigerian|west africa|west african|lagos"),
        ("Africa/Accra", "ghana|ghanaian"),
        ("Africa/Johannesburg", "south african"),
        ("Africa/Nairobi", "kenyan|east africa|east african"));

    /// <summary>What American agencies print without "time": "8 p.m. Eastern".</summary>
    private static readonly FrozenDictionary<string, string> Alone = ZonesOf(
        ("America/New_York", "eastern"), ("America/Los_Angeles", "pacific"));

    /// <summary>Whether a folded word is the initials of a zone, printed in capitals.</summary>
    public static bool IsAbbreviation(string folded) => Initials.ContainsKey(folded);

    /// <summary>Goes past the name of a zone, with or without brackets; a shift behind it ("GMT+1") makes it another zone.</summary>
    public static bool TryRead(ref Cursor at, out string? zone)
    {
        var end = at;
        var isBracketed = end.TryWord("(") || end.TryWord("[");
        if (!TryName(ref end, out zone)) return false;
        if (end.IsGlued() && end.Peek() is "+" or "-" or "–" && end.IsGlued(1) && end.Word(1).Is(WordUse.Number))
        {
            zone = null;
            return false;
        }

        if (isBracketed && end.Peek() is ")" or "]") end.Skip();
        at = end;
        return true;
    }

    /// <summary>Goes past "local time", with or without brackets.</summary>
    public static bool TryLocal(ref Cursor at)
    {
        var end = at;
        var isBracketed = end.TryWord("(") || end.TryWord("[");
        if (!end.TryWord("local")) return false;
        if (!end.TryWord("time") && !isBracketed) return false;
        if (isBracketed && end.Peek() is ")" or "]") end.Skip();
        at = end;
        return true;
    }

    private static bool TryName(ref Cursor at, out string? zone)
    {
        for (var words = 2; words > 0; words--)
        {
            if (at.Peek(words) is not "time") continue;
            if (!BeforeTime.TryGetValue(words is 1 ? at.Peek() : $"{at.Peek()} {at.Peek(1)}", out zone)) continue;
            for (var i = 0; i <= words; i++) at.Skip();
            return true;
        }

        var first = at.Token();
        zone = null;
        if (!(first.Case is LetterCase.Upper || first.Folded is "gmt" or "bst") || !Initials.TryGetValue(first.Folded, out zone))
        {
            if (!first.IsCapitalised || !Alone.TryGetValue(first.Folded, out zone)) return false;
        }

        at.Skip();
        at.TryWord("time");
        return true;
    }

    private static FrozenDictionary<string, string> ZonesOf(params (string Zone, string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split('|'), (row, name) => (row.Zone, Name: name))
            .ToFrozenDictionary(row => row.Name, row => row.Zone, StringComparer.Ordinal);
}
