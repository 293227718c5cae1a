using Ingest.Articles;
using Ingest.Linking;

namespace Ingest.Tests;

/// <summary>A whole article of the typical kind, written for this project: report, speech, and what comes next.</summary>
public sealed class WholeArticleTests
{
    private static readonly string Text = string.Join(
        "\n\n",
        "Harry Kane struck twice as Bayern Munich won 3-1 away to Union Berlin in the Bundesliga.",
        "The England captain, once of Tottenham Hotspur, has now scored in six league matches running. Die Roten were rarely "
            + "troubled after half-time at a loud Alte Försterei.",
        "\"We kept our heads and we kept the ball,\" Kane told reporters. \"That is what wins you matches in November.\"",
        "Vincent Kompany was less easily pleased. \"We were 1-0 up and we stopped passing,\" said the manager.",
        "When do Bayern Munich play next?",
        "Bayern will hope to stretch their lead when they are at home to St. Pauli on Saturday, kick-off 3.30pm.",
        "Kompany's side, who are two points clear of RB Leipzig at the top of the Bundesliga, then host Sporting CP in the "
            + "Champions League on December 9.");

    private static readonly LinkedArticle Linked = Drop.Linked("2025-11-24", Text);

    [Fact]
    public void Its_lead_stands_in_for_the_title_it_does_not_have() =>
        Assert.Equal(
            (true, "Harry Kane struck twice as Bayern Munich won 3-1 away to Union Berlin in the Bundesliga."),
            (Linked.Article.Title.IsLead, Linked.Article.Title.Text));

    [Fact]
    public void Its_heading_is_a_heading()
    {
        var heading = Assert.Single(Linked.Article.Blocks, block => block.Kind is BlockKind.Heading);
        Assert.Equal("When do Bayern Munich play next?", heading.Span.In(Linked.Article.Text));
    }

    [Fact]
    public void Its_speakers_are_known() =>
        Assert.Equal(["Kane", "Kane", "the manager"], Linked.Article.Quotations.Select(quotation => quotation.Speaker?.Text));

    [Fact]
    public void Its_teams_and_people_are_linked()
    {
        Assert.Equal(
            [
                "Bayern Munich", "England", "Harry Kane", "RB Leipzig", "Sporting CP",
                "St. Pauli", "Tottenham Hotspur", "Union Berlin", "Vincent Kompany",
            ],
            Linked.Links.Select(link => link.Name).Order(StringComparer.Ordinal));
        Assert.Equal(LinkKind.Manager, Linked.Links.Single(link => link.Name == "Vincent Kompany").Kind);
        var bayern = Linked.Links.Single(link => link.Name == "Bayern Munich");
        Assert.Contains("Kompany's side", bayern.Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void Its_two_matches_to_come_are_claimed_and_the_one_played_is_not() =>
        Assert.Equal(
            [
                ("Bayern Munich", "St. Pauli", new DateOnly(2025, 11, 29), new TimeOnly(15, 30), "Bundesliga"),
                ("Bayern Munich", "Sporting CP", new DateOnly(2025, 12, 9), null, "Champions League"),
            ],
            DefaultCatalog.ClaimReader.Read(Linked).Select(claim =>
                (claim.Home.Name, claim.Away.Name, claim.When.Date!.Value, claim.When.KickOff, claim.Competition!.Name)));
}
