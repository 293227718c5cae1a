using Ingest.Text;

namespace Ingest.Fixtures.Dates;

/// <summary>Words that state a date, and what they come to at the article's date.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Range">The day or days meant.</param>
/// <param name="Form">How the date is put.</param>
internal sealed record DatePhrase(TextSpan Span, DateRange Range, DateForm Form);

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

/// <summary>What a date phrase is read against.</summary>
/// <param name="Today">The article's date.</param>
/// <param name="Previous">The date last spoken of, which "three days later" counts from.</param>
internal readonly record struct DateContext(DateOnly Today, DateRange? Previous);

/// <summary>Words that look like a date, before they are resolved: "three days later" needs to know what came before.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Form">How the date is put.</param>
/// <param name="Resolve">What they come to; null where they make no date ("30 February").</param>
internal sealed record DateWords(TextSpan Span, DateForm Form, Func<DateContext, DateRange?> Resolve);
