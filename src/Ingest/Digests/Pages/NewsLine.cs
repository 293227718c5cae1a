using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>That a match was moved, put off or called off, with the day before; or that its day is a range or not known yet.</summary>
internal static class NewsLine
{
    public static void Write(HtmlWriter page, Fixture fixture, View view)
    {
        var when = fixture.When;
        if (Word(fixture) is { } word)
        {
            page.Write($"<p class=\"news\"><strong>{word}</strong>");
            if (when.PreviousDate is { } previous && previous != when.Date) WritePrevious(page, previous, fixture, view);
            page.Raw(when.LastDay is null && fixture.Status is not FixtureStatus.Cancelled ? "; no new day yet</p>" : "</p>");
        }

        if (when is { DateFrom: { } from, DateTo: { } to })
            page.Write($"<p class=\"news\">Day to be confirmed: {DayWords.Range(from, to)}</p>");
        else if (when.LastDay is null && fixture.Status is FixtureStatus.Scheduled)
            page.Raw("<p class=\"news\">No report states a day yet</p>");
    }

    /// <summary>The news in a word, or null where the match stands as it always did.</summary>
    public static string? Word(Fixture fixture) => fixture.Status switch
    {
        FixtureStatus.Postponed => "Postponed",
        FixtureStatus.Cancelled => "Cancelled",
        FixtureStatus.Rescheduled => "Moved",
        _ => fixture.When.PreviousDate is null ? null : "Moved",
    };

    private static void WritePrevious(HtmlWriter page, DateOnly previous, Fixture fixture, View view)
    {
        var words = fixture.When.LastDay?.Year is { } year && year != previous.Year ? DayWords.Long(previous) : DayWords.Plain(previous);
        page.Raw(fixture.Status is FixtureStatus.Cancelled ? ", was to be on " : " from ");
        if (view.Day == previous) page.Raw("this day");
        else page.Write($"<s><time datetime=\"{DigestRows.Iso(previous)}\">{words}</time></s>");
    }
}
