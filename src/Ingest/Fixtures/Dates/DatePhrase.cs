using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>Words that state a date, and what they come to at the article's date.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Range">The day or days meant.</param>
/// <param name="Form">How the date is put.</param>
internal sealed record DatePhrase(TextSpan Span, DateRange Range, DateForm Form)
{
    /// <summary>
    /// Where the phrase contradicts itself ("Saturday 9 November" when the 9th is a Sunday), the day nearest to <see cref="Range"/> that is
    /// of the weekday it names; null where all agrees.
    /// </summary>
    public DateOnly? Otherwise { get; init; }

    /// <summary>
    /// What the same words mean in a sentence about the past: of "on Saturday" the last Saturday that is not after the article's date, of
    /// "at the weekend" and "in midweek" the last one, of "24 May" or "in May" the last one. Null where the words mean the same in either
    /// tense.
    /// </summary>
    public DateRange? IfPast { get; init; }

    /// <summary>Whether a calendar date names its weekday too, as lists do.</summary>
    public bool NamesWeekday { get; init; }
}
