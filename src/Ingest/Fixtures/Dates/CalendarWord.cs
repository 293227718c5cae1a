namespace Ingest.Fixtures.Dates;

/// <summary>What a token can be in a date.</summary>
/// <param name="Uses">Its uses; <see cref="WordUse.None"/> for nearly all words of prose.</param>
/// <param name="Value">
/// A month from 1 to 12, a weekday from 0 (Sunday) to 6, a count, the days of a unit, or a number of at most four figures; else 0, and -1
/// for a longer number.
/// </param>
internal readonly record struct CalendarWord(WordUse Uses, int Value)
{
    public bool Is(WordUse use) => (Uses & use) != 0;
}

/// <summary>The uses of a word in a date.</summary>
[Flags]
internal enum WordUse : ushort
{
    /// <summary>None: no date begins with it.</summary>
    None = 0,

    /// <summary>The name of a month, in full.</summary>
    FullMonth = 1,

    /// <summary>The short name of a month.</summary>
    ShortMonth = 2,

    /// <summary>The name of a weekday, in full.</summary>
    FullWeekday = 4,

    /// <summary>The short name of a weekday.</summary>
    ShortWeekday = 8,

    /// <summary>Figures.</summary>
    Number = 16,

    /// <summary>A number in words from one to twelve, or the article "a".</summary>
    Count = 32,

    /// <summary>A day, a night, a week, a fortnight.</summary>
    Unit = 64,

    /// <summary>A part of the day: "afternoon".</summary>
    PartOfDay = 128,

    /// <summary>"Weekend", "midweek", "month", "today", a word of a holiday: a date may consist of little else.</summary>
    Sign = 256,

    /// <summary>A word that leads to a date, and is common without one: "the", "next", "before".</summary>
    Lead = 512,

    /// <summary>Either form of a month's name.</summary>
    Month = FullMonth | ShortMonth,

    /// <summary>Either form of a weekday's name.</summary>
    Weekday = FullWeekday | ShortWeekday,

    /// <summary>What a sentence must have for a date to be in it.</summary>
    Needed = Month | Weekday | Number | Unit | PartOfDay | Sign,
}
