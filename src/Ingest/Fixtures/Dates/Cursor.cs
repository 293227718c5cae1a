using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// A place in a sentence's tokens from which a reader reads on. Each <c>Try</c> goes past what it reads, and stays where it is when that is
/// not there; whoever wants to look first copies the cursor.
/// </summary>
/// <param name="text">The text the tokens are of.</param>
/// <param name="tokens">The tokens of one sentence.</param>
/// <param name="words">What each of them can be in a date.</param>
/// <param name="at">The token to read next.</param>
internal ref struct Cursor(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<CalendarWord> words, int at)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly ReadOnlySpan<CalendarWord> _words = words;

    /// <summary>The token to read next.</summary>
    public int At { get; private set; } = at;

    /// <summary>Whether there is nothing more to read.</summary>
    public readonly bool IsAtEnd => At >= _tokens.Length;

    /// <summary>Whether nothing but marks stands before: a bullet, a bracket.</summary>
    public readonly bool IsFirst
    {
        get
        {
            for (var i = 0; i < At; i++)
            {
                if (_tokens[i].Folded is not ("•" or "*" or "(" or "-" or "–" or "|")) return false;
            }

            return true;
        }
    }

    /// <summary>Goes past one token.</summary>
    public void Skip() => At++;

    /// <summary>The place one token before.</summary>
    public readonly Cursor Back()
    {
        var before = this;
        before.At--;
        return before;
    }

    /// <summary>The folded word so many tokens ahead, or behind where negative; nothing beyond the sentence.</summary>
    public readonly string Peek(int ahead = 0) => IsInside(ahead) ? _tokens[At + ahead].Folded : "";

    /// <summary>What the token so many ahead can be in a date.</summary>
    public readonly CalendarWord Word(int ahead = 0) => IsInside(ahead) ? _words[At + ahead] : default;

    public readonly bool Is(WordUse use) => Word().Is(use);

    /// <summary>The token so many ahead; an empty word beyond the sentence.</summary>
    public readonly Token Token(int ahead = 0) =>
        IsInside(ahead) ? _tokens[At + ahead] : new Token(default, "", TokenKind.Punctuation, LetterCase.Lower);

    /// <summary>Whether no blank parts the token so many ahead from the one before it.</summary>
    public readonly bool IsGlued(int ahead = 0) =>
        IsInside(ahead) && IsInside(ahead - 1) && _tokens[At + ahead].Span.Start == _tokens[At + ahead - 1].Span.End;

    /// <summary>Where the words from <paramref name="start"/> to here stand.</summary>
    public readonly TextSpan From(Cursor start) => new(_tokens[start.At].Span.Start, _tokens[At - 1].Span.End);

    /// <summary>Whether one of these words stands not far before, no stop or comma between.</summary>
    /// <param name="known">The words, folded.</param>
    /// <param name="reach">How many characters may stand between.</param>
    public readonly bool HasBefore(FrozenSet<string> known, int reach)
    {
        var start = Token().Span.Start;
        for (var i = At - 1; i >= 0 && start - _tokens[i].Span.End <= reach; i--)
        {
            if (_tokens[i].Folded is "." or "," or ";") return false;
            if (_tokens[i].Kind is TokenKind.Number || known.Contains(_tokens[i].Folded)) return true;
        }

        return false;
    }

    /// <summary>Whether one of these words stands within so many tokens, on either side.</summary>
    public readonly bool HasNear(FrozenSet<string> known, int reach)
    {
        for (var i = Math.Max(0, At - reach); i < Math.Min(_tokens.Length, At + reach); i++)
        {
            if (known.Contains(_tokens[i].Folded)) return true;
        }

        return false;
    }

    public bool TryWord(string folded)
    {
        if (Peek() != folded) return false;
        At++;
        return true;
    }

    public bool TryWords(string first, string second)
    {
        if (Peek() != first || Peek(1) != second) return false;
        At += 2;
        return true;
    }

    public bool TryWords(string first, string second, string third)
    {
        if (Peek() != first || Peek(1) != second || Peek(2) != third) return false;
        At += 3;
        return true;
    }

    /// <summary>Goes past a token of that use.</summary>
    public bool Try(WordUse use, out int value)
    {
        value = Word().Value;
        if (!Is(use)) return false;
        At++;
        return true;
    }

    /// <summary>A hyphen or dash.</summary>
    public bool TryDash()
    {
        if (Peek() is not ("-" or "–" or "—")) return false;
        At++;
        return true;
    }

    /// <summary>A month's name, with the full stop of a short one.</summary>
    public bool TryMonth(out int month) => TryName(WordUse.Month, WordUse.ShortMonth, out month);

    /// <summary>A weekday's name, with the full stop of a short one.</summary>
    public bool TryWeekday(out DayOfWeek weekday)
    {
        var isThere = TryName(WordUse.Weekday, WordUse.ShortWeekday, out var number);
        weekday = (DayOfWeek)number;
        return isThere;
    }

    /// <summary>A number from 1 to 31, with its ending: "26", "26th"; not the beginning of "26m".</summary>
    public bool TryDayNumber(out int day) => TryDayNumber(out day, out _);

    /// <summary>The same, telling whether it has an ending.</summary>
    public bool TryDayNumber(out int day, out bool isOrdinal)
    {
        day = Word().Value;
        isOrdinal = IsGlued(1) && Peek(1) is "st" or "nd" or "rd" or "th";
        if (!Is(WordUse.Number) || day is < 1 or > 31 || Token().Span.Length > 2) return false;
        var length = isOrdinal ? 2 : 1;
        if (IsGlued(length) && Token(length).Kind is TokenKind.Word or TokenKind.Number) return false;
        At += length;
        return true;
    }

    /// <summary>A year from 1800 to 2099.</summary>
    public bool TryYear(out int year)
    {
        year = Word().Value;
        if (!Is(WordUse.Number) || year is < 1800 or > 2099 || IsGlued(1) && Token(1).Kind is TokenKind.Word) return false;
        At++;
        return true;
    }

    /// <summary>A count of at most two figures or in words: "three", "a", "10".</summary>
    public bool TryCount(out int count)
    {
        count = Word().Value;
        if (!Is(WordUse.Count | WordUse.Number) || count < 0 || Token().Span.Length > 2 && Is(WordUse.Number)) return false;
        At++;
        return true;
    }

    /// <summary>A part of the day: "evening", "lunch-time".</summary>
    public bool TryPartOfDay()
    {
        if (!Is(WordUse.PartOfDay)) return false;
        if (Peek() is "lunch" or "tea")
        {
            if (Peek(1) is not "-" || Peek(2) is not "time") return false;
            At += 2;
        }

        At++;
        return true;
    }

    private bool TryName(WordUse use, WordUse isShort, out int value)
    {
        if (!Try(use, out value)) return false;
        if (Word(-1).Is(isShort) && Peek() is "." && IsGlued()) At++;
        return true;
    }

    private readonly bool IsInside(int ahead) => (uint)(At + ahead) < (uint)_tokens.Length;

    /// <summary>The character just before the token to read next, or a blank where it begins the text.</summary>
    public readonly char Before => Token().Span.Start is > 0 and var start ? text[start - 1] : ' ';
}
