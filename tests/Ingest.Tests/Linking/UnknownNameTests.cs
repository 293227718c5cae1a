using Ingest.Linking;

namespace Ingest.Tests.Linking;

public sealed class UnknownNameTests
{
    [Fact]
    public void A_name_that_behaves_like_a_person_is_listed_with_all_its_mentions()
    {
        var unknown = Assert.Single(Unknown(
            "Midfielder Gorrin Tavenby scored twice as Burnley won in the Premier League. Tavenby had not scored before."));

        Assert.Equal(("Gorrin Tavenby", UnknownKind.Person), (unknown.Text, unknown.Kind));
        Assert.Equal(["Gorrin Tavenby", "Tavenby"], unknown.Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void A_name_with_a_word_that_clubs_bear_is_listed_as_a_team()
    {
        var unknown = Assert.Single(Unknown(
            "Burnley will play Quellbridge Rovers in the FA Cup after the non-league side won their replay."));

        Assert.Equal(("Quellbridge Rovers", UnknownKind.Team), (unknown.Text, unknown.Kind));
    }

    [Fact]
    public void Particles_belong_to_a_name() =>
        Assert.Equal("Rutger van der Molenaar", Assert.Single(Unknown("Burnley striker Rutger van der Molenaar missed a penalty.")).Text);

    [Theory]
    [InlineData("Burnley play on Boxing Day at Turf Moor, and on New Year's Day in the Premier League.")]
    [InlineData("The Sky Sports cameras will follow Burnley to the Quarter Finals of the League Cup.")]
    [InlineData(
        "How To Watch: Burnley In The Cup\n\n"
        + "The goalkeeper is fit again and will start for the home side in the cup, the club said.")]
    public void Words_of_the_calendar_of_institutions_and_of_headings_are_no_names(string text) => Assert.Empty(Unknown(text));

    [Fact]
    public void A_name_that_the_catalog_explains_is_not_unknown() =>
        Assert.Empty(Unknown("Erling Haaland scored for Manchester City in the Premier League."));

    [Fact]
    public void Every_mention_quotes_the_text_at_its_span()
    {
        const string text = "Midfielder Gorrin Tavenby scored twice as Burnley won. Tavenby’s second goal was a header.";
        var linked = Drop.Linked("2025-11-20", text);

        Assert.All(
            linked.Unknowns.SelectMany(name => name.Mentions),
            mention => Assert.Equal(mention.Span.In(linked.Article.Text), mention.Text));
    }

    private static IReadOnlyList<UnknownName> Unknown(string text) => Drop.Linked("2025-11-20", text).Unknowns;
}
