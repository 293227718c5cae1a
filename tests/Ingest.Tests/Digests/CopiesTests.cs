using Ingest.Digests;
using Ingest.Fixtures;

namespace Ingest.Tests.Digests;

public sealed class CopiesTests
{
    private const string Wire =
        "Rayo Vallecano will be without their captain when Real Madrid come to Vallecas, the club's doctors said after training on " +
        "Wednesday morning, and the coach hinted that a youngster from the second team may take his place in the middle of the park. " +
        "The league leaders have won their last six matches in all competitions, while the hosts have not lost at home since the spring " +
        "and sold every ticket within an hour of the gates of the shop opening. Both sets of supporters will march together from the old " +
        "market to the ground, where a minute's silence will be kept for the former president. The match is on Sunday.";

    private const string Cut =
        "RAYO'S CAPTAIN OUT. " +
        "Rayo Vallecano will be without their captain when Real Madrid come to Vallecas, the club's doctors said after training on " +
        "Wednesday morning, and the coach hinted that a youngster from the second team may take his place in the middle of the park. " +
        "The league leaders have won their last six matches in all competitions, while the hosts have not lost at home since the spring " +
        "and sold every ticket within an hour. The match is on Sunday.";

    private const string Own =
        "It has been a long autumn for the people of the barrio, yet nobody at the bar behind the north stand would swap it for any other. " +
        "Their small club stands fifth, and on Sunday the giants from across the city are their guests. Old men tell of the evening in the " +
        "eighties when a goalkeeper ran the length of the field, and young ones roll their eyes, having heard it a hundred times before. " +
        "A win would take Rayo Vallecano level on points with Real Madrid, which nobody here dares to say aloud before it is done.";

    [Fact]
    public void Copies_of_one_story_are_one_report()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-05", on: "2025-11-09", article: "wire", text: Wire),
            Some.Claim("2025-11-06", on: "2025-11-09", article: "copy", text: Cut),
            Some.Claim("2025-11-06", on: "2025-11-09", article: "own", text: Own));

        Assert.Equal(2, fixture.Reports);
        Assert.Equal([("copy", "wire"), ("own", null), ("wire", null)],
            fixture.Sources.Select(source => (source.Article.Id, source.CopyOf)).Order());
    }

    [Fact]
    public void A_copy_makes_nothing_surer()
    {
        ReportedClaim original = Some.Claim("2025-11-05", on: "2025-11-09", article: "wire", text: Wire, confidence: 0.7);

        Assert.Equal(
            Some.Fixture(original).Confidence,
            Some.Fixture(original, Some.Claim("2025-11-06", on: "2025-11-09", article: "copy", text: Cut, confidence: 0.7)).Confidence);
    }

    [Fact]
    public void What_a_copy_repeats_is_as_old_as_its_original()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-03", on: "2025-11-08", article: "wire", text: Wire),
            Some.Claim("2025-11-05", on: "2025-11-09", article: "own", text: Own),
            Some.Claim("2025-11-06", on: "2025-11-08", article: "copy", text: Cut));

        Assert.Equal(Some.Day("2025-11-09"), fixture.When.Date);
    }

    [Fact]
    public void What_a_copy_corrects_is_its_own_news()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-03", on: "2025-11-08", article: "wire", text: Wire),
            Some.Claim("2025-11-06", on: "2025-11-09", article: "corrected", text: Cut));

        Assert.Equal(Some.Day("2025-11-09"), fixture.When.Date);
        Assert.Equal("wire", Assert.Single(fixture.Dissent).Article.Id);
    }

    [Fact]
    public void Two_copies_of_a_stale_story_do_not_bring_a_lost_day_back()
    {
        var fixture = Some.Fixture(
            Some.Claim("2025-11-01", on: "2025-11-09", article: "wire", text: Wire),
            Some.Postponed("2025-11-05", from: "2025-11-09"),
            Some.Claim("2025-11-06", on: "2025-11-09", article: "copy", text: Cut),
            Some.Claim("2025-11-07", on: "2025-11-09", article: "another copy", text: Wire));

        Assert.Equal(FixtureStatus.Postponed, fixture.Status);
    }

    [Fact]
    public void Two_short_notices_in_like_words_are_two_reports() =>
        Assert.Equal(2, Some.Fixture(
            Some.Claim("2025-11-05", on: "2025-11-09", article: "one", text: "Rayo Vallecano host Real Madrid on Sunday 9 November at 9pm."),
            Some.Claim("2025-11-05", on: "2025-11-09", article: "two", text: "Rayo Vallecano host Real Madrid on Sunday at Vallecas.")).Reports);

    [Fact]
    public void A_short_notice_dropped_twice_is_one_report() =>
        Assert.Equal(1, Some.Fixture(
            Some.Claim("2025-11-05", on: "2025-11-09", article: "one", text: "Rayo Vallecano host Real Madrid on Sunday 9 November."),
            Some.Claim("2025-11-05", on: "2025-11-09", article: "two", text: "RAYO VALLECANO host Real Madrid, on Sunday 9 November")).Reports);

    [Fact]
    public void Articles_without_a_print_are_reports_of_their_own() =>
        Assert.Equal(2, Some.Fixture(Some.Claim("2025-11-05", on: "2025-11-09"), Some.Claim("2025-11-06", on: "2025-11-09")).Reports);
}
