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
}
