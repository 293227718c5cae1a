using CsCheck;

namespace Ingest.Tests.Fixtures.Dates;

/// <summary>Texts of the words and marks that dates and times are made of, in any order and with or without blanks.</summary>
internal static class CalendarProse
{
    private static readonly string[] Fragments =
    [
        "Saturday", "Sat.", "sun", "next", "this", "last", "the", "coming", "following", "week", "weekend", "midweek", "fortnight", "a",
        "three", "12", "31", "26", "th", "st", "0", "99", "2025", "1999", "1500", "of", "on", "in", "and", "or", "to", "until", "between",
        "by", "before", "after", "that", "later", "ago", "from", "time", "'s", "'", "days", "night", "evening", "tomorrow", "today",
        "month", "is out", "May", "may", "Dec.", "February", "New Year", "Day", "Eve", "Good Friday", "Easter", "over", "Christmas",
        "festive period", "w/c", "commencing", "first", "final", "/", "-", "–", ",", ".", ":", "(", ")", "pm", "p.m.", "o'clock", "noon",
            "kick-off",
        "KO", "GMT", "local time", "ET", "+", "v", "h", "hrs", "£", "unless", "draw", "\n",
    ];

    private static readonly Gen<string> Fragment = Gen.Int[0, Fragments.Length - 1].Select(index => Fragments[index]);

    public static Gen<string> Text { get; } = Gen.Select(Fragment, Gen.Bool).Select((word, isGlued) => isGlued ? word : word + " ")
        .Array[0, 30].Select(words => string.Concat(words));
}
