namespace Ingest.Fixtures.Dates;

/// <summary>What a date phrase is read against.</summary>
/// <param name="Today">The article's date.</param>
/// <param name="Previous">The date last spoken of, which "three days later" counts from.</param>
/// <param name="PreviousForm">How that date was put, or null where that is not known.</param>
internal readonly record struct DateContext(DateOnly Today, DateRange? Previous, DateForm? PreviousForm = null)
{
    /// <summary>
    /// The day from which bare weekdays count: the article's date, unless the text has moved on to a calendar date more than a week ahead.
    /// In "Saturday 6 December is derby day, and Sunday has two more" the Sunday is the 7th.
    /// </summary>
    public DateOnly Base =>
        PreviousForm is DateForm.Calendar && Previous is { } previous && previous.From > Today.AddDays(7) ? previous.From : Today;
}
