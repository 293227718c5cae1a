using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>The words that dates are made of.</summary>
internal static class CalendarWords
{
    private static readonly FrozenDictionary<string, CalendarWord> Words = new (WordUse Use, int First, string Words)[]
    {
        (WordUse.FullMonth, 1, "january february march april may june july august september october november december"),
        (WordUse.ShortMonth, 1, "jan feb mar apr - jun jul aug sep oct nov dec"),
        (WordUse.ShortMonth, 9, "sept"),
        (WordUse.FullWeekday, 0, "sunday monday tuesday wednesday thursday friday saturday"),
        (WordUse.ShortWeekday, 0, "sun mon tue wed thu fri sat"),
        (WordUse.ShortWeekday, 2, "tues weds thur"),
        (WordUse.ShortWeekday, 4, "thurs"),
        (WordUse.Count, 1, "one two three four five six seven eight nine ten eleven twelve"),
        (WordUse.Count, 1, "a"),
        (WordUse.Count, 1, "an"),
        (WordUse.Unit, 1, "day"),
        (WordUse.Unit, 1, "days"),
        (WordUse.Unit | WordUse.PartOfDay, 1, "night"),
        (WordUse.Unit, 1, "nights"),
        (WordUse.Unit, 7, "week"),
        (WordUse.Unit, 7, "weeks"),
        (WordUse.Unit, 14, "fortnight"),
        (WordUse.Unit, 14, "fortnights"),
    }.SelectMany(row => row.Words.Split(' '), (row, word) => (row.Use, row.First, row.Words, Word: word))
        .Where(row => row.Word != "-")
        .Select(row => (row.Word, new CalendarWord(row.Use, row.First + Array.IndexOf(row.Words.Split(' '), row.Word))))
        .Concat(All(WordUse.PartOfDay, "morning lunchtime lunch afternoon teatime tea evening"))
        .Concat(All(
            WordUse.Sign,
            """
            today tonight tomorrow yesterday weekend midweek month hours w boxing stephens christmas xmas year years easter bank festive
            thanksgiving halloween remembrance valentines patricks whit maundy
            """))
        .Concat(All(
            WordUse.Lead,
            """
            the in on by before at over during throughout until till from since between next last past this coming following previous
            later early earlier late mid start beginning middle end just date dated come new good spring st saint opening first second
            third fourth final palm same
            """))
        .ToFrozenDictionary(word => word.Item1, word => word.Item2, StringComparer.Ordinal);

    /// <summary>What a token can be in a date.</summary>
    public static CalendarWord Of(in Token token) => token.Kind switch
    {
        TokenKind.Number => new CalendarWord(WordUse.Number, NumberOf(token.Folded)),
        TokenKind.Word when Words.TryGetValue(token.Folded, out var word) && !IsVerb(token) => word,
        _ => default,
    };

    /// <summary>Looks up each token of a sentence, and gives all uses that any of them has.</summary>
    public static WordUse Read(ReadOnlySpan<Token> tokens, Span<CalendarWord> words)
    {
        var all = WordUse.None;
        for (var i = 0; i < tokens.Length; i++) all |= (words[i] = Of(tokens[i])).Uses;
        return all;
    }

    /// <summary>The value of one to four figures, or -1 of more and of figures that are not 0 to 9.</summary>
    public static int NumberOf(string figures)
    {
        if (figures.Length is 0 or > 4) return -1;
        var number = 0;
        foreach (var figure in figures)
        {
            if (!char.IsAsciiDigit(figure)) return -1;
            number = number * 10 + figure - '0';
        }

        return number;
    }

    /// <summary>The first such weekday on or after <paramref name="day"/>.</summary>
    public static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);

    /// <summary>"The top 10 may change", "the 6 march on": two months are verbs as well, unless written with a capital.</summary>
    private static bool IsVerb(in Token token) => token is { IsCapitalised: false, Folded: "may" or "march" or "mar" };

    private static IEnumerable<(string, CalendarWord)> All(WordUse use, string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => (word, new CalendarWord(use, 0)));
}
