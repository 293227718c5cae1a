using System.Globalization;
using Ingest.Articles;
using Ingest.Articles.Schedules;

namespace Ingest.Tests.Articles.Schedules;

public sealed class FootballTxtTests
{
    [Fact]
    public void Rounds_days_times_and_results_are_read()
    {
        var list = SomeList.Read("""
            = Harbour League 2025/26

            # Teams 4

            ▪ Matchday 1
              Fri Aug 15 2025
                20:00  Quayside FC             v Lighthouse Town          4-2 (1-0)
              Sat Aug 16
                12:30  Ferrymen                v Drydock Athletic         0-0
                       Anchor & Chain United v Buoy
            » 2. Round
              Sat Aug/23
                       Drydock Athletic        v Quayside FC              [postponed]
                14.00  Buoy                    v Ferrymen                 3-1 a.e.t. (1-1, 1-0)
              Thu Jan/1 2026
                17.30  Lighthouse Town         v Anchor & Chain United    5-4 pen. 1-1 a.e.t. (1-1, 0-0)
              Sat Jan/3
                       Quayside FC  v Buoy
            """);
        Assert.Equal(
            [
                "2025-08-15 20:00 Quayside FC v Lighthouse Town 4-2",
                "2025-08-16 12:30 Ferrymen v Drydock Athletic 0-0",
                "2025-08-16 12:30 Anchor & Chain United v Buoy",
                "2025-08-23 Drydock Athletic v Quayside FC Postponed",
                "2025-08-23 14:00 Buoy v Ferrymen 1-1",
                "2026-01-01 17:30 Lighthouse Town v Anchor & Chain United 1-1",
                "2026-01-03 Quayside FC v Buoy",
            ],
            list.Told());
        Assert.Equal("Harbour League 2025/26", list.Article.Title.Text);
        Assert.Equal("text/plain", list.Article.Format);
        Assert.Equal(["Matchday 1", "2. Round"], list.Matches.Select(match => match.Round!).Distinct());
        Assert.Equal(new MatchScore(new(1, 1), new(1, 0), new(3, 1)), list.Matches[4].Score);
        Assert.Equal(new MatchScore(new(1, 1), new(0, 0), new(1, 1), new(5, 4)), list.Matches[5].Score);
        Assert.Empty(list.Warnings);
    }

    [Fact]
    public void A_match_quotes_its_line_and_its_day_the_header()
    {
        var list = SomeList.Read("= Bay League 2025/26\r\n\r\n▪ Matchday 9\r\n  Sun Nov 30\r\n    15:00  Tide  v Ebb   \r\n");
        var match = Assert.Single(list.Matches);
        Assert.Equal("15:00  Tide  v Ebb", match.Span.In(list.Article.Text));
        Assert.Equal("Sun Nov 30", match.DateSpan!.Value.In(list.Article.Text));
        Assert.Equal(("Tide", "Ebb"), (match.Home.Span.In(list.Article.Text), match.Away.Span.In(list.Article.Text)));
    }

    [Theory]
    [InlineData("[Sat Nov/29]\n  Tide - Ebb", "2025-11-29 Tide v Ebb")]
    [InlineData("Sat 29 Nov\n  Tide vs. Ebb", "2025-11-29 Tide v Ebb")]
    [InlineData("Saturday, 29 November 2025\n  Tide  2-1  Ebb", "2025-11-29 Tide v Ebb 2-1")]
    [InlineData("(4) Sat Nov 29 19:00 UTC+1  Tide - Ebb  @ North Pier, Bay", "2025-11-29 19:00 Etc/GMT-1 Tide v Ebb")]
    [InlineData("29-11-25 @ North Pier  Tide   2–1 Ebb", "2025-11-29 Tide v Ebb 2-1")]
    [InlineData("Nov 29\n  1. FC Tide     2:0 (1:0)  Ebb 04", "2025-11-29 1. FC Tide v Ebb 04 2-0")]
    [InlineData("2025-11-29\n  15.00  Tide 1860 v Ebb  [cancelled]", "2025-11-29 15:00 Tide 1860 v Ebb Cancelled")]
    [InlineData("Nov 29\n  Tide v Ebb 1-1 [aet, 3-5 pen]", "2025-11-29 Tide v Ebb")]
    [InlineData("Nov 29\n  Tide (ENG) v Ebb (SCO)  4-3 pen. (1-1, 0-1)", "2025-11-29 Tide (ENG) v Ebb (SCO) 1-1")]
    [InlineData("Nov 29\n  Tide  v Ebb   awd.", "2025-11-29 Tide v Ebb Awarded")]
    public void Each_way_of_writing_a_match_is_read(string lines, string told) =>
        Assert.Equal([told], SomeList.Read($"= Bay Cup 2025/26\n\nRound 3\n{lines}\n").Told());

    [Fact]
    public void A_ground_is_taken_and_the_clock_behind_it()
    {
        var match = Assert.Single(
            SomeList.Read("= Bay Cup 2026\n» Group A\nThu Jun 11\n13:00  Tide - Ebb  @ North Pier, Bay (UTC-3)\n").Matches);
        Assert.Equal(("North Pier, Bay", "Etc/GMT+3"), (match.Venue, match.TimeZone));
    }

    [Fact]
    public void The_year_rolls_over_also_where_a_round_looks_ahead_and_back() => Assert.Equal(
        ["2025-11-29", "2026-03-03", "2025-12-06", "2026-01-03", "2026-05-24"],
        SomeList.Read("""
            = Bay League 2025/26
            ▪ Matchday 12
              Sat Nov 29
                Tide v Ebb
              Tue Mar 3
                Pier v Dune
            ▪ Matchday 13
              Sat Dec 6
                Ebb v Pier
            ▪ Matchday 17
              Sat Jan 3
                Dune v Tide
            ▪ Matchday 38
              Sun May 24
                Dune v Ebb
            """).Matches.Select(match => match.Date!.Value.ToString("O", CultureInfo.InvariantCulture)));

    [Fact]
    public void A_list_without_any_year_is_of_the_days_around_its_drop() => Assert.Equal(
        ["2025-12-30 Tide v Ebb", "2026-01-02 Ebb v Tide"],
        SomeList.Read("= Bay League\n» Round 1\nTue Dec 30\n  Tide v Ebb\n» Round 2\nFri Jan 2\n  Ebb v Tide\n").Told());

    [Fact]
    public void A_weekday_that_is_wrong_is_told_and_the_date_kept()
    {
        var list = SomeList.Read("= Bay League 2025/26\n» Round 1\nMon Nov 29\n  Tide v Ebb\n");
        Assert.Equal(["2025-11-29 Tide v Ebb"], list.Told());
        Assert.Equal("Line 3: Mon Nov 29 is a Saturday in 2025.", Assert.Single(list.Warnings));
    }

    [Fact]
    public void Scorers_line_ups_definitions_and_comments_are_passed_over()
    {
        var list = SomeList.Read("""
            = Bay Cup 2026       # at the bay
            Group A  |  Tide  Ebb  Pier

            ▪ Group A
            Thu Jun 11
              13:00  Tide   3-1 (1-0)  Ebb      # warm
                       (Waters 12, 45+1pen,
                        Rowe 60; Stone 70)
            Tide: Hook - Line, Sinker,
                  Waters, Rowe; Coach: Net
            Referee: Whistle (Pier)

              16:00  Pier v Tide
            ----------------
            # 1. Tide  3  9
            == Knock-out
            Quarter-finals
            Sat Jun 20
              Ebb v Pier
            """);
        Assert.Equal(["2026-06-11 13:00 Tide v Ebb 3-1", "2026-06-11 16:00 Pier v Tide", "2026-06-20 Ebb v Pier"], list.Told());
        Assert.Equal("Knock-out, Quarter-finals", list.Matches[2].Round);
        Assert.Empty(list.Warnings);
    }

    [Fact]
    public void A_line_that_is_not_understood_is_told_and_costs_no_other()
    {
        var list = SomeList.Read(
            "= Bay League 2025/26\n» Round 1\nSat Nov 29\n  Tide v Ebb\n  Pier against nobody\n  Dune v Reef  [flooded]\n");
        Assert.Equal(["2025-11-29 Tide v Ebb", "2025-11-29 Dune v Reef"], list.Told());
        Assert.Equal(
            ["Line 5: this is not understood: Pier against nobody", "Line 6: the mark \"flooded\" is not known."], list.Warnings);
    }

    [Fact]
    public void A_second_heading_is_another_competition() => Assert.Equal(
        [null, "Bay Cup 2025/26"],
        SomeList.Read("= Bay League 2025/26\n» Round 1\nNov 29\n Tide v Ebb\n= Bay Cup 2025/26\n» Round 1\nDec 2\n Ebb v Tide\n")
            .Matches.Select(match => match.Competition));

    [Theory]
    [InlineData("= A preview\n\nTide travel to Ebb on Saturday, and nobody on either bank of the bay speaks of anything else.\n")]
    [InlineData("Premier League fixtures\nSat Nov 29\nTide v Ebb\nPier v Dune\n")]
    [InlineData("= Bay League 2025/26\n")]
    public void Prose_and_lists_within_prose_stay_articles(string text) => Assert.IsType<Article>(SomeList.Drop(text));
}
