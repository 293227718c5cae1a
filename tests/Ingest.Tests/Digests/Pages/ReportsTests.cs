using Ingest.Fixtures;

using static Ingest.Tests.Digests.Pages.SampleMatches;

namespace Ingest.Tests.Digests.Pages;

public sealed class ReportsTests
{
    [Fact]
    public void The_newest_report_is_in_sight_with_words_title_day_and_file()
    {
        var entry = Parsed.Team(Match(sources:
        [
            Report("2025-11-05", "Madrid go to Vallecas.", "A short trip", blob: "sport/short.txt"),
            Report("2025-11-01", "Rayo wait for Madrid.", "Waiting"),
        ])).Entry();
        Assert.Equal("Madrid go to Vallecas.", entry.Words("div > figure blockquote"));
        Assert.Equal("A short trip, 5 November 2025 sport/short.txt", entry.Words("div > figure figcaption"));
        Assert.Equal("Rayo wait for Madrid.", entry.Words("details blockquote"));
        Assert.Equal("1 more report", entry.Words("summary"));
    }

    [Fact]
    public void Whoever_disagrees_is_quoted_with_the_day_stated()
    {
        var entry = Parsed.Team(Match(
            confidence: 0.62,
            dissent: [Report("2025-11-04", "Madrid play on Saturday.", "Saturday", on: "2025-11-08")])).Entry();
        Assert.Equal("Reports disagree (1 for this, 1 against), 62% sure", entry.Words(".sure"));
        Assert.Equal("But Saturday 8 November, says this report:", entry.Words(".but p"));
        Assert.Equal("Madrid play on Saturday.", entry.Words(".but blockquote"));
    }

    [Fact]
    public void Whoever_wrote_before_a_match_was_moved_does_not_disagree()
    {
        var entry = Parsed.Team(Match(
            when: On("2025-11-09", before: "2025-11-08"),
            status: FixtureStatus.Rescheduled,
            dissent: [Report("2025-10-20", "Madrid play on the 8th.", on: "2025-11-08")])).Entry();
        Assert.Equal("One report, 90% sure", entry.Words(".sure"));
        Assert.Equal("Before that, Saturday 8 November, says this report:", entry.Words("details .but p"));
    }

    [Fact]
    public void More_reports_than_are_listed_are_counted()
    {
        var sources = Enumerable.Range(1, 14).Select(day => Report($"2025-10-{day:00}", "Madrid come.", $"No. {day}")).Reverse().ToList();
        var entry = Parsed.Team(Match(sources: sources)).Entry();
        Assert.Equal("Stated by 14 reports, 90% sure", entry.Words(".sure"));
        Assert.Equal(10, entry.QuerySelectorAll("blockquote").Length);
        Assert.Equal("and 4 more reports", entry.Words("details .more"));
    }

    [Fact]
    public void A_list_of_fixtures_is_named_as_one()
    {
        var list = Report("2025-07-01", "Rayo – Real 9.11.", "The season", kind: ClaimKind.Schedule);
        var entry = Parsed.Team(Match(sources: [list])).Entry();
        Assert.Equal("One list of fixtures, 90% sure", entry.Words(".sure"));
        Assert.Contains("a list of fixtures", entry.Words("figcaption"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_is_shown_as_one_and_counts_for_nothing()
    {
        var original = Report("2025-11-05", "Madrid go to Vallecas.", "A short trip");
        var copy = Report("2025-11-06", "Madrid go to Vallecas!", "Short trip") with { CopyOf = original.Article.Id };
        var entry = Parsed.Team(Match(sources: [copy, original])).Entry();
        Assert.Equal("Madrid go to Vallecas.", entry.Words("div > figure blockquote"));
        Assert.Equal("One report, 90% sure", entry.Words(".sure"));
        Assert.Equal("1 more article, of which 1 is a copy", entry.Words("summary"));
        Assert.Contains(", a copy", entry.Words("details figcaption"), StringComparison.Ordinal);
    }
}
