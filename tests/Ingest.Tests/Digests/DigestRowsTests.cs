using Ingest.Digests;

namespace Ingest.Tests.Digests;

public sealed class DigestRowsTests
{
    [Fact]
    public void A_row_tells_the_whole_match_as_the_contract_has_it()
    {
        var row = Some.Row(Some.Claim(
            "2025-11-05", on: "2025-11-09", at: "16:15", zone: "Europe/Madrid",
            venue: "Vallecas", competition: Some.League, confidence: 0.63));

        Assert.Equal(
            new DigestRow
            {
                Partition = "Q8682",
                RowKey = $"2025-11-09_{row.FixtureId}",
                FixtureId = row.FixtureId,
                HomeId = "Q10300",
                HomeName = "Rayo Vallecano",
                AwayId = "Q8682",
                AwayName = "Real Madrid",
                Side = "away",
                OpponentId = "Q10300",
                OpponentName = "Rayo Vallecano",
                CompetitionId = "Q324867",
                Competition = "La Liga",
                Date = "2025-11-09",
                KickOff = "16:15",
                TimeZone = "Europe/Madrid",
                KickOffUtc = new DateTimeOffset(2025, 11, 9, 15, 15, 0, TimeSpan.Zero),
                Venue = "Vallecas",
                Status = "scheduled",
                Confidence = 0.81,
                Reports = 1,
                Sources =
                    """[{"articleId":"article-2025-11-05","blob":"article-2025-11-05.txt","title":"Title of """
                    + """article-2025-11-05","date":"2025-11-05","quote":"Rayo Vallecano host """
                    + """Real Madrid.","start":40,"end":72}]""",
                Dissent = "[]",
                FirstReported = "2025-11-05",
                LastReported = "2025-11-05",
                Revision = 1,
            },
            row);
    }

    [Fact]
    public void Each_team_sees_its_own_side_and_opponent()
    {
        var fixtures = Some.Fixtures(Some.Claim("2025-11-05", on: "2025-11-09"));
        var home = Assert.Single(DigestRows.Of(new TeamDigest("Q10300", "Rayo Vallecano", fixtures)));
        var away = Assert.Single(DigestRows.Of(new TeamDigest("Q8682", "Real Madrid", fixtures)));

        Assert.Equal(("home", "Real Madrid"), (home.Side, home.OpponentName));
        Assert.Equal(("away", "Rayo Vallecano"), (away.Side, away.OpponentName));
        Assert.Equal(home.FixtureId, away.FixtureId);
    }

    [Fact]
    public void The_side_is_unknown_where_no_article_tells() =>
        Assert.Equal("unknown", Some.Row(Some.Claim("2025-11-05", on: "2025-11-09", homeKnown: false)).Side);

    [Fact]
    public void An_opponent_that_the_catalog_does_not_know_has_a_name_only()
    {
        var row = Some.Row(Some.Claim("2025-11-05", on: "2025-11-09", home: Some.Stranger));

        Assert.Null(row.OpponentId);
        Assert.Equal("Atlético Ottawa", row.OpponentName);
    }

    [Fact]
    public void A_range_stands_at_its_first_day_and_has_no_date()
    {
        var row = Some.Row(Some.Claim("2025-11-05", within: ("2025-11-08", "2025-11-09")));

        Assert.StartsWith("2025-11-08_", row.RowKey, StringComparison.Ordinal);
        Assert.Equal((null, "2025-11-08", "2025-11-09"), (row.Date, row.DateFrom, row.DateTo));
    }

    [Fact]
    public void A_match_without_a_date_sorts_after_all_dates()
    {
        var row = Some.Row(Some.Postponed("2025-11-05", from: "2025-11-09"));

        Assert.Equal($"tbc_{row.FixtureId}", row.RowKey);
        Assert.Equal(("postponed", "2025-11-09"), (row.Status, row.PreviousDate));
        Assert.True(string.CompareOrdinal("9999-12-31_x", row.RowKey) < 0);
    }

    [Fact]
    public void The_words_for_moved_and_off_are_those_of_the_contract()
    {
        Assert.Equal("rescheduled", Some.Row(Some.Moved("2025-11-05", to: "2025-12-03", from: "2025-11-09")).Status);
        Assert.Equal("cancelled", Some.Row(Some.Cancelled("2025-11-05", on: "2025-11-09")).Status);
    }

    [Fact]
    public void Rows_come_in_key_order()
    {
        var keys = DigestRows.Of(Some.Digest(
            Some.Claim("2025-11-05", home: Some.Stranger),
            Some.Claim("2025-11-05", on: "2025-11-26", home: Some.Olympiacos),
            Some.Claim("2025-11-05", on: "2025-11-09"))).Select(row => row.RowKey[..3]);

        Assert.Equal(["202", "202", "tbc"], keys);
    }

    [Fact]
    public void A_day_lists_its_matches_and_the_short_ranges_it_is_in_as_seen_from_home()
    {
        var edition = new Edition([Some.Digest(
            Some.Claim("2025-11-05", on: "2025-11-09"),
            Some.Claim("2025-11-05", within: ("2025-11-08", "2025-11-11"), home: Some.Olympiacos),
            Some.Claim("2025-11-05", within: ("2025-11-08", "2025-11-12"), home: Some.Stranger))]);

        var days = DigestRows.OfDays(edition).ToLookup(row => row.Partition);

        Assert.Equal(["_day-2025-11-08", "_day-2025-11-09", "_day-2025-11-10", "_day-2025-11-11"], days.Select(day => day.Key));
        Assert.Equal(["Olympiacos", "Rayo Vallecano"], days["_day-2025-11-09"].Select(row => row.HomeName).Order(StringComparer.Ordinal));
        Assert.All(days["_day-2025-11-09"], row =>
            Assert.Equal(("home", "Real Madrid", row.FixtureId), (row.Side, row.OpponentName, row.RowKey)));
    }

    [Fact]
    public void A_match_without_a_day_is_on_no_day() =>
        Assert.Empty(DigestRows.OfDays(new Edition([Some.Digest(Some.Postponed("2025-11-05", from: "2025-11-09"))])));

    [Fact]
    public void A_row_carries_the_revision_of_its_match()
    {
        var digest = Some.Digest(Some.Claim("2025-11-05", on: "2025-11-09"));

        Assert.Equal(3, Assert.Single(DigestRows.Of(digest with { Fixtures = [digest.Fixtures[0] with { Revision = 3 }] })).Revision);
    }
}
