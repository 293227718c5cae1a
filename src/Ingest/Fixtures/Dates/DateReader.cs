using System.Runtime.InteropServices;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>
/// Reads every date that a sentence states, in one pass over its tokens. Each kind of phrase has its own reader, asked at each word that
/// can begin a date; where phrases overlap the first holds, of those that begin together the longest, and they are resolved from left to
/// right, so that "three days later" counts from the date before it.
/// </summary>
internal static class DateReader
{
    /// <summary>Sentences of more tokens than this are rare, and their words are not kept on the stack.</summary>
    private const int MostOnStack = 256;

    /// <summary>Words that may lead to the first telling word of a phrase: "before the end of the" month.</summary>
    private const int LongestLead = 5;

    private delegate DateWords? Reader(Cursor at);

    private static readonly Reader[] Readers =
    [
        CalendarDates.Read, DaysOfMonth.Read, NumericDates.Read, Holidays.Read, Months.Read, Weeks.Read, NthWeeks.Read, RelativeDays.Read,
        Offsets.Read, Weekdays.Read,
    ];

    /// <summary>The dates of a part of a text; whoever has its tokens hands them over instead.</summary>
    public static IReadOnlyList<DatePhrase> Read(string text, TextSpan part, DateContext context) =>
        Read(text, CollectionsMarshal.AsSpan(Tokenizer.Tokenize(text, part)), context);

    /// <summary>The dates of a sentence, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens of one sentence of it.</param>
    /// <param name="context">What they are resolved against.</param>
    public static IReadOnlyList<DatePhrase> Read(string text, ReadOnlySpan<Token> tokens, DateContext context)
    {
        Span<CalendarWord> words = tokens.Length <= MostOnStack ? stackalloc CalendarWord[tokens.Length] : new CalendarWord[tokens.Length];
        return (CalendarWords.Read(tokens, words) & WordUse.Needed) == 0 ? [] : ReadAll(text, tokens, words, context);
    }

    private static List<DatePhrase> ReadAll(
        string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<CalendarWord> words, DateContext context)
    {
        var phrases = new List<DatePhrase>();
        DatePhrase? programme = null;
        var end = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!MayBegin(words, i) || tokens[i].Span.Start < end) continue;
            if (LongestAt(new Cursor(text, tokens, words, i), context) is not var (found, phrase)) continue;
            end = phrase.Span.End;
            phrases.Add(phrase);
            if (found.IsProgramme)
            {
                programme = phrase;
                continue;
            }

            // A weekday that was counted from a calendar date leaves that date the one to count from.
            var form = phrase.Form is DateForm.Weekday && context.BaseOfWeekdays != context.Today ? DateForm.Calendar : phrase.Form;
            var isAside = phrase.Form is DateForm.Calendar && found.Weekday is null;
            context = context with { Previous = phrase.Range, PreviousForm = form, IsAside = isAside };
        }

        // "This weekend's round ends with Monday Night Football": a weekend is no other day.
        if (programme is not null && phrases.Exists(phrase => phrase != programme && phrase.Form is not DateForm.Period))
            phrases.Remove(programme);
        return phrases;
    }

    /// <summary>Whether a date may begin at a word: most of what is "the" and "in" leads to none.</summary>
    private static bool MayBegin(ReadOnlySpan<CalendarWord> words, int at)
    {
        if (words[at].Uses is WordUse.None) return false;
        for (var i = at; i < words.Length && i <= at + LongestLead; i++)
        {
            if (words[i].Is(WordUse.Needed)) return true;
        }

        return false;
    }

    private static (DateWords Found, DatePhrase Phrase)? LongestAt(Cursor at, DateContext context)
    {
        (DateWords, DatePhrase)? longest = null;
        var length = 0;
        foreach (var read in Readers)
        {
            if (read(at) is not { } found || found.Span.Length <= length || found.In(context) is not { } phrase) continue;
            longest = (found, phrase);
            length = found.Span.Length;
        }

        return longest;
    }
}
