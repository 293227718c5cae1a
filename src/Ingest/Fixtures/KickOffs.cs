using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>A stated kick-off.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Time">Local time.</param>
/// <param name="Zone">IANA zone, or null where none is named.</param>
internal sealed record KickOff(TextSpan Span, TimeOnly Time, string? Zone);

/// <summary>
/// Reads kick-off times: "3pm", "7.45pm", "12:30 p.m.", "19:45", "1915 AEDT", "noon", "(1500)", with the zone named behind them. Times of publication, of press
/// conferences, of draws and of broadcasts are none.
/// </summary>
internal static partial class KickOffs
{
    private const string ZonePattern = @"(?:\s*\(?(?<zone>GMT|BST|UK(?:\s+time)?|UTC|CET|CEST|ET|EST|EDT|PT|PST|PDT|CT|CST|CDT|IST|AEDT|AEST|SAST|WAT|CAT|EAT|JST|Irish\s+time)\b\)?)?";

    [GeneratedRegex(@"(?<![\d.:£$€-])(?:(?<h>1[0-2]|0?[1-9])(?:[.:](?<m>[0-5]\d))?\s?(?<half>[ap])\.?m\b\.?|(?<h>[01]?\d|2[0-3]):(?<m>[0-5]\d)(?![\d'’])|\((?<h>[01]\d|2[0-3])(?<m>[0-5]\d)\)|(?<h>[01]\d|2[0-3])(?<m>[0-5]\d)(?=\s+(?:GMT|BST|AEDT|AEST|CET|ET|local))|(?<noon>\b(?:12\s+)?noon\b))" + ZonePattern,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clock { get; }

    [GeneratedRegex(@"\b(?:published|updated|posted|draw|press\s+conference|deadline|window|doors|coverage|broadcast|from|until|by)\b[^.;]{0,24}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoKickOffBefore { get; }

    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["GMT"] = "Europe/London", ["BST"] = "Europe/London", ["UK"] = "Europe/London", ["UK time"] = "Europe/London", ["Irish time"] = "Europe/Dublin", ["UTC"] = "Etc/UTC",
        ["CET"] = "Europe/Paris", ["CEST"] = "Europe/Paris", ["ET"] = "America/New_York", ["EST"] = "America/New_York", ["EDT"] = "America/New_York",
        ["PT"] = "America/Los_Angeles", ["PST"] = "America/Los_Angeles", ["PDT"] = "America/Los_Angeles", ["CT"] = "America/Chicago", ["CST"] = "America/Chicago", ["CDT"] = "America/Chicago",
        ["IST"] = "Asia/Kolkata", ["AEDT"] = "Australia/Sydney", ["AEST"] = "Australia/Sydney", ["SAST"] = "Africa/Johannesburg", ["WAT"] = "Africa/Lagos",
        ["CAT"] = "Africa/Harare", ["EAT"] = "Africa/Nairobi", ["JST"] = "Asia/Tokyo",
    };

    public static IReadOnlyList<KickOff> Read(string text, TextSpan part)
    {
        var found = new List<KickOff>();
        for (var match = Clock.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            var before = text[Math.Max(part.Start, match.Index - 60)..match.Index];
            if (NoKickOffBefore.IsMatch(before) && !match.Groups["zone"].Success) continue;
            if (TimeOf(match) is { } time) found.Add(new KickOff(new TextSpan(match.Index, match.Index + match.Length), time, ZoneOf(match)));
        }

        return found;
    }

    private static TimeOnly? TimeOf(Match match)
    {
        if (match.Groups["noon"].Success) return new TimeOnly(12, 0);
        var hour = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (!match.Groups["half"].Success) return new TimeOnly(hour, minute);
        var afternoon = match.Groups["half"].ValueSpan is "p" or "P";
        return new TimeOnly(hour % 12 + (afternoon ? 12 : 0), minute);
    }

    private static string? ZoneOf(Match match) =>
        match.Groups["zone"] is { Success: true } zone ? Zones.GetValueOrDefault(Regex.Replace(zone.Value, @"\s+", " ")) : null;
}
