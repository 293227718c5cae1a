using Ingest.Fixtures.Dates;

namespace Ingest.Fixtures;

/// <summary>"Kick-off" in its spellings, which shows that a time beside it is that of a match.</summary>
internal static class KickOffWords
{
    /// <summary>How many characters may stand between the word and the time: "kick-off is scheduled for 3pm".</summary>
    private const int Reach = 28;

    /// <summary>Whether the word stands here, behind a time: "3pm kick-off", "a 7.45 ko", "a 3pm start".</summary>
    public static bool At(Cursor at) => TryRead(ref at);

    /// <summary>Goes past the word.</summary>
    public static bool TryRead(ref Cursor at) =>
        at.TryWord("kickoff") || at.TryWord("ko") || at.TryWord("start") || at.TryWords("kick", "off") || at.TryWords("kick", "-", "off");

    /// <summary>Whether the word leads right up to a time: "kick-off: 7.45", "KO 1945", "kick-off time is at 19.45".</summary>
    public static bool LeadTo(Cursor at)
    {
        var behind = -1;
        if (at.Peek(behind) is "(" or ":" or "–" or "-") behind--;
        if (at.Peek(behind) is "at") behind--;
        if (at.Peek(behind) is "is") behind--;
        if (at.Peek(behind) is "time") behind--;
        return EndsAt(at, behind);
    }

    /// <summary>Whether the word stands not far before, in the same thought.</summary>
    public static bool IsBefore(Cursor at)
    {
        var start = at.Token().Span.Start;
        for (var behind = -1; at.At + behind >= 0 && start - at.Token(behind).Span.End <= Reach; behind--)
        {
            if (at.Peek(behind) is "." or ";") return false;
            if (EndsAt(at, behind)) return true;
        }

        return false;
    }

    /// <summary>"Kick-off", "kicks off", "kickoff", "KO".</summary>
    private static bool EndsAt(Cursor at, int behind)
    {
        if (at.Peek(behind) is "ko" or "kickoff" or "kickoffs") return true;
        if (at.Peek(behind) is not ("off" or "offs")) return false;
        return at.Peek(at.Peek(behind - 1) is "-" ? behind - 2 : behind - 1) is "kick" or "kicks" or "kicked" or "kicking";
    }
}
