using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Reads kick-off times: "3pm", "7.45pm", "12:30 p.m.", "19:45", "1915 AEDT", "3 o'clock", "noon", "(1500)", with the zone named behind
/// them.
/// <para>
/// Where neither am nor pm is said, hours of one figure are after noon ("7:45 kick-off"): football hardly kicks off before ten. Times of
/// publication, press conferences, draws, deadlines and broadcasts are no kick-offs, unless the words "kick-off" stand closer.
/// </para>
/// </summary>
internal static partial class KickOffs
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture;

    private const string Hour24 = @"(?<h>[01]\d|2[0-3])";
    private const string Minute = @"(?<m>[0-5]\d)";

    [GeneratedRegex(
        $"""
        (?<![\d.:£$€/-])(
          (?<h>1[0-2]|0?[1-9])([.:]{Minute})?\s?((?<half>[ap])\.m\b\.?|(?<half>[ap])m\b)
          |(?<h>[01]?\d|2[0-3]):{Minute}(?![\d'’]|:\d)
          |(?<=\b(kick[\s-]?off(\s+(is|time))?(\s+at)?|ko|k\.o\.|at)\s*:?\s*){Hour24}\.{Minute}(?![\d.]|\s*(million|m\b|per|%))
          |{Hour24}\.{Minute}(?=h\b|\s*(hrs|hours|{ZoneNames.Pattern}\b|kick[\s-]?off))
          |(?<h>[1-9])\.{Minute}(?=\s+kick[\s-]?off)
          |\({Hour24}{Minute}\)
          |{Hour24}{Minute}(?=\s*(hrs\b|hours\b|{ZoneNames.Pattern}\b|local\s+time\b))
          |\b(?<h>1[0-2]|[1-9])\s+o['’]clock\b
          |\b(12\s+)?(?<noon>noon|midday)\b
        )
        (\s*[(\[]?(?<zone>{ZoneNames.Pattern})\b(?![+-]\d)[)\]]?)?
        """,
        Options)]
    private static partial Regex Clock { get; }

    /// <summary>What shows that a time is not that of a match: a stamp of publication, or another event not far before it.</summary>
    [GeneratedRegex(
        """
        (\b(published|updated|posted)\b.{0,60}
          |\bby\s+(?-i:\p{Lu}).{0,40}(19|20)\d\d[\s,]*
          |\b(draw|press\s+conference|the\s+(media|press)|reporters|journalists|deadline|window|doors|gates|coverage|broadcast
            |programme|show|check|inspection|training|vote|tickets?|sale|until|till|shortly\s+after|decision|announcement|toss
            |news)\b[^.;]{0,24}
          |\bby\s+)\z
        """,
        Options)]
    private static partial Regex OtherBefore { get; }

    [GeneratedRegex(@"\G\s*(check|inspection|deadline|press\s+conference|draw|training|news)\b", Options)]
    private static partial Regex OtherBehind { get; }

    [GeneratedRegex(@"\b(kick(s|ed|ing)?[\s-]?off|ko)\b[^.;]{0,28}\z", Options)]
    private static partial Regex KickOffBefore { get; }

    private static readonly SearchValues<string> Noon = SearchValues.Create(["noon", "midday"], StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<KickOff> Read(string text, TextSpan part)
    {
        var here = text.AsSpan(part.Start, part.Length);
        if (!here.ContainsAnyInRange('0', '9') && !here.ContainsAny(Noon)) return [];
        var found = new List<KickOff>();
        for (var match = Clock.Match(text, part.Start, part.Length); match.Success; match = match.NextMatch())
        {
            if (IsOfMatch(text, part, match) && TimeOf(match) is { } time)
                found.Add(new KickOff(new TextSpan(match.Index, match.Index + match.Length), time, ZoneOf(match)));
        }

        return found;
    }

    private static bool IsOfMatch(string text, TextSpan part, Match match)
    {
        var before = text.AsSpan(Math.Max(part.Start, match.Index - 60)..match.Index);
        if (KickOffBefore.IsMatch(before)) return true;
        return !OtherBefore.IsMatch(before) && !OtherBehind.IsMatch(text, match.Index + match.Length);
    }

    private static TimeOnly? TimeOf(Match match)
    {
        if (match.Groups["noon"].Success) return new TimeOnly(12, 0);
        var hour = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (match.Groups["half"] is { Success: true } half)
            return new TimeOnly(hour % 12 + (half.ValueSpan is "p" or "P" ? 12 : 0), minute);
        var isAfternoon = match.Groups["h"].Length == 1 && hour is > 0;
        return new TimeOnly(isAfternoon ? hour + 12 : hour, minute);
    }

    private static string? ZoneOf(Match match) => match.Groups["zone"] is { Success: true } zone ? ZoneNames.ZoneOf(zone.Value) : null;
}
