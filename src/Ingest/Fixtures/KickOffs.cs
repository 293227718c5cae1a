using System.Runtime.InteropServices;
using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Reads kick-off times: "3pm", "7.45pm", "12:30 p.m.", "19:45", "1915 AEDT", "3 o'clock", "noon", "(1500)", with the zone named behind
/// them, or "local time".
/// <para>
/// Times of publication, press conferences, draws, deadlines and broadcasts are no kick-offs, unless the words "kick-off" stand closer.
/// "Live from 7pm, kick-off 8pm" has one kick-off. Of two renderings of one instant ("1:00 pm PT / 4:00 pm ET") the first stands, unless
/// the second is local time. "3pm unless stated" holds for the lines below.
/// </para>
/// </summary>
internal static class KickOffs
{
    /// <summary>Sentences of more tokens than this are rare, and their words are not kept on the stack.</summary>
    private const int MostOnStack = 256;

    /// <summary>Tokens between an hour and "unless".</summary>
    private const int ReachOfUnless = 7;

    /// <summary>The kick-offs of a part of a text; whoever has its tokens hands them over instead.</summary>
    public static IReadOnlyList<KickOff> Read(string text, TextSpan part) =>
        Read(text, CollectionsMarshal.AsSpan(Tokenizer.Tokenize(text, part)));

    /// <summary>The kick-offs of a sentence, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens of one sentence of it.</param>
    public static IReadOnlyList<KickOff> Read(string text, ReadOnlySpan<Token> tokens)
    {
        if (!MayHaveTimes(tokens, out var isListing) || OtherTimes.IsOfPage(tokens)) return [];
        Span<CalendarWord> words = tokens.Length <= MostOnStack ? stackalloc CalendarWord[tokens.Length] : new CalendarWord[tokens.Length];
        CalendarWords.Read(tokens, words);
        List<Found>? found = null;
        for (var i = 0; i < tokens.Length; i++)
        {
            var at = new Cursor(text, tokens, words, i);
            if (ReadAt(ref at, isListing) is not { } read) continue;
            (found ??= []).Add(read);
            i = at.At - 1;
        }

        return found is null ? [] : Kept(found);
    }

    /// <summary>Whether there are figures or a word for a time, and whether the sentence sets two sides against each other.</summary>
    private static bool MayHaveTimes(ReadOnlySpan<Token> tokens, out bool isListing)
    {
        var mayHave = false;
        isListing = false;
        foreach (var token in tokens)
        {
            mayHave |= token.Kind is TokenKind.Number || token.Folded is "noon" or "midday" or "oclock";
            isListing |= token.Folded is "v" or "vs" or "versus";
        }

        return mayHave;
    }

    private static Found? ReadAt(ref Cursor at, bool isListing)
    {
        var start = at;
        var end = at;
        if (ClockTimes.Read(ref end, isListing) is not { } time) return null;
        if (start.Token().Span.Length == 4 && start.Peek(-1) is "(" && end.TryWord(")")) start = start.Back();
        string? zone = null;
        var isLocal = ZoneNames.TryLocal(ref end);
        if (!isLocal && !ZoneNames.TryRead(ref end, out zone)) zone = ZoneBehindKickOff(end);
        var isMarked = KickOffWords.IsBefore(at) || KickOffWords.At(end);
        if (!isMarked && (OtherTimes.AreBefore(at) || OtherTimes.AreBehind(end))) return null;
        var kickOff = new KickOff(end.From(start), time, zone) { IsLocal = isLocal, IsDefault = IsDefault(at, end) };
        var found = new Found(kickOff, isMarked, at.Peek(-1) is "from", IsJoined(at), BracketEnd(at, end));
        at = end;
        return found;
    }

    /// <summary>"7.45pm kick-off (GMT)": the zone of a time that ends before the words "kick-off".</summary>
    private static string? ZoneBehindKickOff(Cursor end)
    {
        if (!KickOffWords.TryRead(ref end) || end.Peek() is not ("(" or "[")) return null;
        return ZoneNames.TryRead(ref end, out var zone) ? zone : null;
    }

    /// <summary>"3pm unless stated", "8pm kick-off (UK) unless specified", "kick-offs 3pm", "all matches 15:00", "all 7.45pm".</summary>
    private static bool IsDefault(Cursor at, Cursor end)
    {
        end.TryWord(",");
        for (var behind = 0; behind <= ReachOfUnless && end.Peek(behind) is not ("" or "." or ";"); behind++)
        {
            if (end.Peek(behind) is "unless" && (behind == 0 || KickOffWords.At(end))) return true;
        }

        if (at.Peek(-1) is "all" && at.Peek(-2) is "" or "(") return true;
        for (var behind = -1; behind >= -6; behind--)
        {
            if (at.Peek(behind) is "offs" or "kickoffs") return true;
            if (at.Peek(behind) is "all" && at.Peek(behind + 1) is "matches" or "games" or "fixtures" or "ties" or "kick" or "times")
                return true;
        }

        return false;
    }

    /// <summary>Whether no more than a mark parts the time from what is before it, as two renderings of one instant are parted.</summary>
    private static bool IsJoined(Cursor at) => at.Peek(-1) is "/" or "(" or "," or "|" or "-" or "–";

    /// <summary>Where the bracket closes that opened just before the time, else where the time ends.</summary>
    private static int BracketEnd(Cursor at, Cursor end)
    {
        if (at.Peek(-1) is "(") end.TryWord(")");
        return end.From(at).End;
    }

    private static List<KickOff> Kept(List<Found> found)
    {
        var isMarked = found.Exists(each => each.IsMarked);
        var kept = new List<KickOff>(found.Count);
        foreach (var each in found)
        {
            // "Live from 7pm, kick-off 8pm": the first is when the broadcast begins.
            if (each.IsFrom && !each.IsMarked && isMarked) continue;
            if (each.IsJoined && kept.Count > 0 && IsSameInstant(kept[^1], each.KickOff)) kept[^1] = Rendered(kept[^1], each);
            else kept.Add(each.KickOff);
        }

        return kept;
    }

    /// <summary>Whether a time that follows right behind another tells the same for another place.</summary>
    private static bool IsSameInstant(KickOff first, KickOff second) =>
        second.Span.Start - first.Span.End <= 3 && (second.Zone is not null || second.IsLocal)
        && (first.Zone, first.IsLocal) != (second.Zone, second.IsLocal) && first.Time != second.Time;

    private static KickOff Rendered(KickOff first, Found second) =>
        (second.KickOff.IsLocal ? second.KickOff : first) with { Span = new TextSpan(first.Span.Start, second.BracketEnd) };

    /// <param name="KickOff">What was read.</param>
    /// <param name="IsMarked">Whether the words "kick-off" stand beside it.</param>
    /// <param name="IsFrom">Whether it is what something lasts from.</param>
    /// <param name="IsJoined">Whether only a mark parts it from what is before.</param>
    /// <param name="BracketEnd">Where its bracket closes, or where it ends itself.</param>
    private sealed record Found(KickOff KickOff, bool IsMarked, bool IsFrom, bool IsJoined, int BracketEnd);
}
