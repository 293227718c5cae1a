namespace Ingest.Fixtures.Dates;

/// <summary>What a date phrase is read against.</summary>
/// <param name="Today">The article's date.</param>
/// <param name="Previous">The date last spoken of, which "three days later" counts from.</param>
/// <param name="PreviousForm">How that date was put, or null where that is not known.</param>
internal readonly record struct DateContext(DateOnly Today, DateRange? Previous, DateForm? PreviousForm = null)
{
    /// <summary>How far ahead a date may lie whose month a bare number such as "the 26th" takes over.</summary>
    private const int DaysAMonthIsRemembered = 62;

    /// <summary>The month that a heading puts in force for the numbers below it, or null: see <see cref="MonthHeadings"/>.</summary>
    public DateRange? Month { get; init; }

    /// <summary>Whether the text is known to write the month before the day in figures, as is done in the United States: "11/8".</summary>
    public bool IsMonthFirst { get; init; }

    /// <summary>
    /// The day from which bare weekdays count: the article's date, unless the text has moved on to a calendar date more than a week ahead.
    /// In "Saturday 6 December is derby day, and Sunday has two more" the Sunday is the 7th.
    /// </summary>
    public DateOnly Base =>
        PreviousForm is DateForm.Calendar && Previous is { } previous && previous.From > Today.AddDays(7) ? previous.From : Today;

    /// <summary>Whether the date before stands in the same sentence and names no weekday: the text does not move on to its week.</summary>
    public bool IsAside { get; init; }

    /// <summary>
    /// The day from which bare weekdays count: in "Rovers, who visit City on 1 December, host Town on Sunday" the Sunday is the next one.
    /// </summary>
    public DateOnly BaseOfWeekdays => IsAside ? Today : Base;

    /// <summary>
    /// The day from which bare numbers count: as <see cref="Base"/> has it, but what lies months ahead, such as the end of the season, is
    /// not what the text has moved on to.
    /// </summary>
    public DateOnly BaseOfNumbers => Base <= Today.AddDays(DaysAMonthIsRemembered) ? Base : Today;
}
