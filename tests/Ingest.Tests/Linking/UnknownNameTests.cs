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
    public void A_full_name_that_comes_twice_is_one_name_and_possessives_are_not_part_of_it()
    {
        var unknown = Assert.Single(Unknown(
            "Gorrin Tavenby’s goal won it. The Burnley striker went off when Gorrin Tavenby's brother came on, and Tavenby’s day ended."));

        Assert.Equal(["Gorrin Tavenby", "Gorrin Tavenby", "Tavenby"], unknown.Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void A_surname_above_the_full_name_belongs_to_it()
    {
        var unknown = Assert.Single(Unknown(
            "Tavenby returns for Burnley\n\nStriker Gorrin Tavenby is fit again for the Premier League, said the club."));

        Assert.Equal(["Tavenby", "Gorrin Tavenby"], unknown.Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void An_initial_stands_for_the_first_name()
    {
        var unknown = Assert.Single(Unknown("Scorers: G. Tavenby 12, 71. Burnley striker Gorrin Tavenby was happy with both goals."));

        Assert.Equal("Gorrin Tavenby", unknown.Text);
        Assert.Equal(["G. Tavenby", "Gorrin Tavenby"], unknown.Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void Of_two_with_one_surname_a_bare_one_means_who_was_named_last()
    {
        var unknown = Unknown(
            "Defender Gorrin Tavenby gave the ball to Jack Ormley. Keeper Luke Tavenby saved for Burnley. Tavenby dived to his left.");

        Assert.Equal(["Gorrin Tavenby", "Jack Ormley", "Luke Tavenby"], unknown.Select(name => name.Text));
        Assert.Equal(["Luke Tavenby", "Tavenby"], unknown[2].Mentions.Select(mention => mention.Text));
    }

    [Theory]
    [InlineData(
        "Burnley: Trosk; Melwick, Garnaby, Pulvertaft (Hensby 60), Orrick. Goals came late in the cup.",
        "Trosk Melwick Garnaby Pulvertaft Hensby Orrick")]
    [InlineData("Burnley lost in the cup. Subs not used: Trosk, Melwick-Hale, O'Dunnery.", "Trosk Melwick-Hale O'Dunnery")]
    [InlineData("Burnley won the tie.\n\nGoals: Trosk 23, 67; Melwick (81).", "Trosk Melwick")]
    [InlineData(
        "Premier League\n\nBurnley squad\nTrosk, Melwick, Garnaby, Pulvertaft, Hensby, Orrick.",
        "Trosk Melwick Garnaby Pulvertaft Hensby Orrick")]
    [InlineData("Burnley in the cup\nTeam:\n1 Trosk\n2 Melwick\n3 Garnaby (Hensby 60)\n4 Orrick", "Trosk Melwick Garnaby Hensby Orrick")]
    [InlineData("Injured Trosk (knee) and Melwick (calf) miss the match of Burnley in the cup.", "Trosk Melwick")]
    [InlineData(
        "Burnley need a goalkeeper. Yellow card: Trosk 21, Melwick 71 Subs used: Garnaby 73 (Orrick)",
        "Trosk Melwick Garnaby Orrick")]
    public void Bare_surnames_of_line_ups_benches_and_goals_are_people(string text, string names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var unknown = Unknown(text);

        Assert.Equal(names.Split(' '), unknown.Select(name => name.Text));
        Assert.All(unknown, name => Assert.Equal(UnknownKind.Person, name.Kind));
    }

    [Theory]
    [InlineData("Burnley midfielder Pelinho (calf) is out of the Premier League match.", "Pelinho")]
    [InlineData("The ball fell to the left before Trosk headed Burnley level from the corner.", "Trosk")]
    [InlineData("It was Trosk’s fierce header that won the cup tie for Burnley.", "Trosk")]
    [InlineData("Erling Haaland and Trosk were off when Burnley played Manchester City.", "Trosk")]
    [InlineData("Burnley had a penalty when Trosk was tripped by the goalkeeper.", "Trosk")]
    public void A_single_name_is_listed_where_only_a_person_can_stand(string text, string name) =>
        Assert.Equal((name, UnknownKind.Person), Only(text));

    [Theory]
    [InlineData("Rutger van der Molenaar")]
    [InlineData("Tarek al-Bousri")]
    [InlineData("N'Goro Kantebe")]
    [InlineData("Dominic Pulver-Lewin")]
    [InlineData("R. Tavenby")]
    [InlineData("JC Trosketto")]
    [InlineData("Mark Tavenby")]
    [InlineData("Prince Osei Trosku")]
    [InlineData("Pedro 'Bubela' Trosk")]
    [InlineData("Lee Kang-bo")]
    public void Names_are_taken_whole(string name) =>
        Assert.Equal((name, UnknownKind.Person), Only($"Burnley striker {name} missed a penalty."));

    [Fact]
    public void A_name_in_capitals_opens_reports_of_local_papers()
    {
        var unknown = Assert.Single(Unknown("GORRIN TAVENBY praised his Burnley side after the cup tie. Tavenby had feared a replay."));

        Assert.Equal(["GORRIN TAVENBY", "Tavenby"], unknown.Mentions.Select(mention => mention.Text));
    }

    [Theory]
    [InlineData("Burnley won the cup tie. Referee: Gorrin Tavenby (Surrey). Tavenby booked two players.")]
    [InlineData("The Burnley chief executive, Gorrin Tavenby, spoke about the transfer window.")]
    [InlineData("Gorrin Tavenby, the Burnley chairman, spoke about the transfer window.")]
    [InlineData("By Gorrin Tavenby\n\nBurnley play in the Premier League on Sunday, and the goalkeeper is fit.")]
    [InlineData("The goalkeeper is fit, writes Gorrin Tavenby. Burnley play in the Premier League on Sunday.")]
    [InlineData("The Burnley goalkeeper is back. (Photo by Gorrin Tavenby/Getty Images)")]
    public void Referees_officials_and_writers_are_not_listed(string text) => Assert.Empty(Unknown(text));

    [Theory]
    [InlineData("Burnley play on Boxing Day at Turf Moor, and on New Year's Day in the Premier League.")]
    [InlineData("The Sky Sports cameras will follow Burnley to the Quarter Finals of the League Cup.")]
    [InlineData(
        "How To Watch: Burnley In The Cup\n\n"
        + "The goalkeeper is fit again and will start for the home side in the cup, the club said.")]
    [InlineData("Burnley were in the Tansley Road end when the striker scored. Read More")]
    [InlineData("The goalkeeper is out (Achilles) and Burnley will be without him until 19 Oct.")]
    [InlineData("The Trosk weather suited Burnley, and the Old Millside Mob sang for the striker.")]
    [InlineData("Home\nNews\nFixtures\nTickets\nShop\n\nThe Burnley goalkeeper is fit again after his injury and will start.")]
    public void Words_of_the_calendar_of_institutions_and_of_headings_are_no_names(string text) => Assert.Empty(Unknown(text));

    [Fact]
    public void A_name_that_the_catalog_explains_is_not_unknown() =>
        Assert.Empty(Unknown("Erling Haaland scored for Manchester City in the Premier League."));

    [Theory]
    [InlineData("Burnley will play Quellbridge Rovers in the FA Cup after the non-league side won their replay.", "Quellbridge Rovers")]
    [InlineData("FA Cup\n\nQuellbridge v Burnley\n\nThe tie is on Sunday, and the goalkeeper of the home side is fit.", "Quellbridge")]
    [InlineData("Burnley lost in the cup to the unbeaten leaders Quellbridge Hallions, who scored a late penalty.", "Quellbridge Hallions")]
    [InlineData("FA Cup results: Quellbridge Park Swifts 2-1 Burnley after a late penalty.", "Quellbridge Park Swifts")]
    public void A_club_word_or_a_place_in_a_match_makes_a_team(string text, string name) =>
        Assert.Equal((name, UnknownKind.Team), Only(text));

    [Fact]
    public void More_signs_make_a_name_surer()
    {
        var plain = Assert.Single(Unknown("Burnley looked to Gorrin Tavenby in the Premier League."));
        var sure = Assert.Single(Unknown("Burnley looked to midfielder Gorrin Tavenby (knee) in the Premier League. Tavenby scored."));

        Assert.InRange(plain.Confidence, 0.5, sure.Confidence - 0.05);
        Assert.InRange(sure.Confidence, 0.9, 0.99);
    }

    [Fact]
    public void Every_mention_quotes_the_text_at_its_span()
    {
        const string text = "Midfielder Gorrin Tavenby scored twice as Burnley won. Tavenby’s second goal was a header.";
        var linked = Drop.Linked("2025-11-20", text);

        Assert.All(
            linked.Unknowns.SelectMany(name => name.Mentions),
            mention => Assert.Equal(mention.Span.In(linked.Article.Text), mention.Text));
    }

    private static (string Text, UnknownKind Kind) Only(string text)
    {
        var unknown = Assert.Single(Unknown(text));
        return (unknown.Text, unknown.Kind);
    }

    private static IReadOnlyList<UnknownName> Unknown(string text) => Drop.Linked("2025-11-20", text).Unknowns;
}
