using Ingest.Digests;

namespace Ingest.Tests.Digests;

public sealed class DigestSourcesTests
{
    [Fact]
    public void What_is_written_can_be_read()
    {
        var source = Written(Some.Claim("2025-11-05", on: "2025-11-09", sentence: "“Sí”, said Íñigo."));

        Assert.Equal(
            new DigestSource(
                "article-2025-11-05", "article-2025-11-05.txt", "Title of article-2025-11-05", Some.Day("2025-11-05"),
                "“Sí”, said Íñigo.", 40, 57),
            source);
    }

    [Fact]
    public void Letters_of_all_languages_stay_readable() =>
        Assert.Contains(
            "“Sí”, said Íñigo.",
            DigestSources.Agreeing([Some.Claim("2025-11-05", sentence: "“Sí”, said Íñigo.")]),
            StringComparison.Ordinal);

    [Fact]
    public void The_newest_ten_articles_are_listed()
    {
        var claims = Enumerable.Range(10, 12).Select(day => Some.Claim($"2025-10-{day}", on: "2025-11-09"));

        Assert.Equal(
            Enumerable.Range(12, 10).Reverse().Select(day => $"article-2025-10-{day}"),
            DigestSources.Read(DigestSources.Agreeing(claims)).Select(source => source.ArticleId));
    }

    [Fact]
    public void An_article_is_listed_once_with_the_sentence_that_names_the_day() =>
        Assert.Equal("On Sunday.", Assert.Single(DigestSources.Read(DigestSources.Agreeing(
        [
            Some.Claim("2025-11-05", sentence: "Soon."),
            Some.Claim("2025-11-05", on: "2025-11-09", sentence: "On Sunday."),
        ]))).Quote);

    [Fact]
    public void Dissent_says_which_day_it_states()
    {
        var json = DigestSources.Dissenting(
        [
            Some.Claim("2025-11-05", on: "2025-11-08"),
            Some.Claim("2025-11-04", within: ("2025-11-08", "2025-11-09")),
            Some.Claim("2025-11-03"),
        ]);

        Assert.Equal(["2025-11-08", "2025-11-08/2025-11-09", null], DigestSources.Read(json).Select(source => source.Stated));
    }

    [Fact]
    public void A_long_sentence_is_cut_and_keeps_its_true_place()
    {
        var source = Written(Some.Claim("2025-11-05", sentence: new string('x', 5000)));

        Assert.Equal(DigestSources.MaxQuoteLength, source.Quote.Length);
        Assert.EndsWith("x…", source.Quote, StringComparison.Ordinal);
        Assert.Equal((40, 5040), (source.Start, source.End));
    }

    [Fact]
    public void A_cut_does_not_go_through_a_character()
    {
        var sentence = new string('x', DigestSources.MaxQuoteLength - 2) + string.Concat(Enumerable.Repeat("⚽🏟", 50));
        var quote = Written(Some.Claim("2025-11-05", sentence: sentence)).Quote;

        Assert.Equal(new string('x', DigestSources.MaxQuoteLength - 2) + "⚽…", quote);
        var withoutBall = "x" + sentence.Replace("⚽", "", StringComparison.Ordinal);
        var inside = Written(Some.Claim("2025-11-05", sentence: withoutBall)).Quote;
        Assert.DoesNotContain(inside, char.IsSurrogate);
    }

    [Fact]
    public void The_worst_text_fits_a_table_property()
    {
        var claims = Enumerable.Range(10, 12).Select(day =>
            Some.Claim($"2025-10-{day}", article: new string('\u0001', 1000) + day, sentence: new string('\u0002', 5000)));
        var json = DigestSources.Agreeing(claims);

        Assert.InRange(json.Length, 1, 32_768);
        Assert.EndsWith("21", DigestSources.Read(json)[0].ArticleId, StringComparison.Ordinal);
    }

    /// <summary>The one source that a claim is written as.</summary>
    private static DigestSource Written(ReportedClaim claim) => Assert.Single(DigestSources.Read(DigestSources.Agreeing([claim])));
}
