using System.Collections.Frozen;

namespace Ingest.Fixtures;

/// <summary>
/// Names of time zones as articles print them, and the IANA zones they stand for. Names for standard and summer time stand for the place
/// that uses them, because prose says "EST" in July too; only UTC is meant to the letter. "GMT" is what British and Irish desks print in
/// winter.
/// </summary>
internal static class ZoneNames
{
    /// <summary>The names, longest first, as a pattern without blanks.</summary>
    public const string Pattern =
        @"((UK|Irish|Nigerian?|West\s+Africa|Eastern|Pacific|Central)\s+time|" +
        "GMT|BST|UK|UTC|CET|CEST|EET|EEST|" +
        "ET|EST|EDT|PT|PST|PDT|CT|CST|CDT|IST|AEDT|AEST|AWST|SAST|WAT|CAT|EAT|JST|KST|SGT|GST|BRT|ART)";

    private static readonly FrozenDictionary<string, string> Zones = new (string Zone, string Names)[]
    {
        ("Europe/London", "GMT|BST|UK|UK time"),
        ("Europe/Dublin", "Irish time"),
        ("Etc/UTC", "UTC"),
        ("Europe/Paris", "CET|CEST"),
        ("Europe/Athens", "EET|EEST"),
        ("America/New_York", "ET|EST|EDT|Eastern time"),
        ("America/Chicago", "CT|CST|CDT|Central time"),
        ("America/Los_Angeles", "PT|PST|PDT|Pacific time"),
        ("America/Sao_Paulo", "BRT"),
        ("America/Argentina/Buenos_Aires", "ART"),
        ("Asia/Kolkata", "IST"),
        ("Asia/Dubai", "GST"),
        ("Asia/Singapore", "SGT"),
        ("Asia/Tokyo", "JST"),
        ("Asia/Seoul", "KST"),
        ("Australia/Sydney", "AEDT|AEST"),
        ("Australia/Perth", "AWST"),
        ("Africa/Johannesburg", "SAST"),
        ("Africa/Lagos", "WAT|West Africa time|Nigeria time|Nigerian time"),
        ("Africa/Harare", "CAT"),
        ("Africa/Nairobi", "EAT"),
    }.SelectMany(row => row.Names.Split('|'), (row, name) => (row.Zone, Name: name))
        .ToFrozenDictionary(row => row.Name, row => row.Zone, StringComparer.OrdinalIgnoreCase);

    /// <summary>The zone that a name matched by <see cref="Pattern"/> stands for.</summary>
    public static string? ZoneOf(string name) =>
        Zones.GetValueOrDefault(string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
