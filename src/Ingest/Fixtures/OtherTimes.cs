using System.Collections.Frozen;
using Ingest.Fixtures.Dates;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Tells by the words beside a time that it is not that of a match: a stamp of publication, a press conference, a draw, a deadline, doors,
/// a programme on television.
/// </summary>
internal static class OtherTimes
{
    /// <summary>How far a stamp reaches: "Published: Monday, December 1, 2025, 10:05".</summary>
    private const int StampReach = 60;

    /// <summary>How far another event reaches: "the draw takes place at 12.30pm".</summary>
    private const int EventReach = 24;

    private static readonly FrozenSet<string> Stamps = WordSet.Of("published updated posted modified");

    private static readonly FrozenSet<string> Events = WordSet.Of(
        """
        draw reporters journalists deadline window doors gates turnstiles coverage broadcast programme show check inspection training vote
        ticket tickets sale until till decision announcement toss news presser briefing highlights studio podcast bulletin curfew silence
        session arrive arrives arrived trains buses
        """);

    private static readonly FrozenSet<string> EventsBehind = WordSet.Of(
        "check inspection deadline draw training news presser briefing show programme curfew session flight train bulletin");

    public static bool AreBefore(Cursor at)
    {
        if (at.Peek(-1) is "by") return true;
        var start = at.Token().Span.Start;
        var isSameThought = true;
        for (var behind = -1; at.At + behind >= 0; behind--)
        {
            var gap = start - at.Token(behind).Span.End;
            if (gap > StampReach) return false;
            var word = at.Peek(behind);
            if (Stamps.Contains(word)) return true;
            isSameThought &= gap <= EventReach && word is not ("." or ";");
            if (isSameThought && IsEvent(at, behind)) return true;
            if (word is "by" && at.Token(behind + 1).IsCapitalised && EndsInYear(at)) return true;
        }

        return false;
    }

    /// <summary>"A 9am check", "a 9am pitch inspection", "a 1pm press conference".</summary>
    public static bool AreBehind(Cursor end) =>
        EventsBehind.Contains(end.Peek())
        || end.Token().Kind is TokenKind.Word && (EventsBehind.Contains(end.Peek(1)) || end.Peek(1) is "conference");

    /// <summary>"4 min read": a line that tells how long the article takes tells when it was published.</summary>
    public static bool IsOfPage(ReadOnlySpan<Token> tokens)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Folded is "read" && tokens[i - 1].Folded is "min" or "mins" or "minute" or "minutes") return true;
        }

        return false;
    }

    private static bool IsEvent(Cursor at, int behind) => at.Peek(behind) switch
    {
        "conference" => at.Peek(behind - 1) is "press" or "news" or "media",
        "press" or "media" => at.Peek(behind - 1) is "the",
        "off" => at.Peek(behind - 1) is "called",
        "after" => at.Peek(behind - 1) is "shortly",
        "at" => at.Peek(behind - 1) is "announced" or "tweeted" or "said",
        // "chosen for live broadcast on Sunday at 4.30pm": the match is shown then, and not what leads up to it.
        "broadcast" or "coverage" => at.Peek(behind - 1) is not ("live" or "tv" or "television" or "be")
            || at.Peek(behind + 1) is "from" or "begins" or "starts" or "gets" or "of",
        var word => Events.Contains(word),
    };

    /// <summary>"By Our Writer | 3 Dec 2025 06:12": a byline with its stamp.</summary>
    private static bool EndsInYear(Cursor at) =>
        at.Word(at.Peek(-1) is "," ? -2 : -1) is var year && year.Is(WordUse.Number) && year.Value is >= 1900 and < 2100;
}
