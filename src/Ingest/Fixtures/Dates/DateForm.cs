namespace Ingest.Fixtures.Dates;

/// <summary>How a date is put, which tells how far it can be trusted.</summary>
internal enum DateForm
{
    /// <summary>A day of a month: "26 November", "the 26th".</summary>
    Calendar,

    /// <summary>A day of the week: "on Saturday", "next Tuesday".</summary>
    Weekday,

    /// <summary>Relative to the article: "tonight", "tomorrow".</summary>
    Relative,

    /// <summary>Relative to another date: "three days later".</summary>
    Offset,

    /// <summary>Several days: "this weekend", "in December".</summary>
    Period,
}
