using Ingest.Catalog;
using Ingest.Catalog.Suggestions;
using Ingest.Text;

namespace Ingest.Tests.Catalog.Suggestions;

public sealed class SuggestionTests
{
    private static readonly FootballCatalog Catalog = new SomeCatalog().Read().Catalog;

    [Fact]
    public void A_name_is_a_row_with_the_team_beside_it_and_a_sentence_to_judge_by()
    {
        var article = Article(
            "b.txt", "England won.\nReal Madrid signed midfielder Owen van Dale. Owen van Dale is tall.", "Owen van Dale");

        var row = Assert.Single(Suggest(article));

        Assert.Equal(
            ("owen-van-dale", "Owen van Dale", "van Dale", "MF", PersonRole.Player, 1, 2),
            (row.Id, row.Name, row.Surname, row.Position, row.Role, row.Articles, row.Mentions));
        Assert.Equal(("Q8682", "b.txt", "Real Madrid signed midfielder Owen van Dale."), (row.Team?.Id, row.Example, row.Quote));
    }

    [Fact]
    public void Spellings_of_one_name_are_one_row_under_the_most_frequent_and_articles_come_in_any_order()
    {
        SuggestionArticle[] articles =
        [
            Article("c.txt", "Jose Dale scored.", "Jose Dale"),
            Article("a.txt", "José Dale ran.", "José Dale"),
            Article("b.txt", "José Dale fell.", "José Dale"),
        ];

        var row = Assert.Single(Suggest(articles));

        Assert.Equal(("José Dale", 3, "a.txt", "José Dale ran."), (row.Name, row.Articles, row.Example, row.Quote));
        Assert.Equal(row, Assert.Single(Suggest([.. articles.Reverse()])));
    }

    [Fact]
    public void Names_of_most_articles_come_first_and_rare_ones_can_be_left_out()
    {
        SuggestionArticle[] articles =
            [Article("a.txt", "Al Rare met Bo Common.", "Al Rare", "Bo Common"), Article("b.txt", "Bo Common won.", "Bo Common")];

        Assert.Equal(["Bo Common", "Al Rare"], Suggest(articles).Select(row => row.Name));
        Assert.Equal(["Bo Common"], Collect(articles).Of(teams: false, 2).Select(row => row.Name));
    }

    [Fact]
    public void A_name_that_the_catalog_bears_by_now_is_no_suggestion() =>
        Assert.Empty(Suggest(Article("a.txt", "Xabier Alonso Olano spoke.", "Xabier Alonso Olano")));

    [Fact]
    public void An_id_that_is_taken_is_told_apart_by_a_number()
    {
        var some = new SomeCatalog();
        var collector = new SuggestionCollector((some with { People = some.People + "owen-dale,Owen Old,,,,,,,player,\n" }).Read().Catalog);

        collector.Add(Article("a.txt", "Owen Dale spoke.", "Owen Dale"));

        Assert.Equal("owen-dale-2", Assert.Single(collector.Of(teams: false, 1)).Id);
    }

    [Fact]
    public void Who_is_called_manager_in_most_articles_is_one() =>
        Assert.Equal(
            PersonRole.Manager, Assert.Single(Suggest(Article("a.txt", "Said their manager, Owen Dale.", "Owen Dale"))).Role);

    [Fact]
    public void A_row_as_csv_can_be_read_by_the_catalog_and_imported()
    {
        var (collector, csv) = (Collect(Article("a.txt", "Real Madrid, \"Los Blancos\", met Owen Dale.", "Owen Dale")), new StringWriter());

        SuggestionCsv.Write(collector.Of(teams: false, 1), teams: false, csv);

        var lines = csv.ToString().Split('\n');
        Assert.Equal(SomeCatalog.PersonHeader.TrimEnd() + ",source,team_id,team,articles,mentions,example,quote", lines[0]);
        Assert.Equal(
            "owen-dale,Owen Dale,,,Dale,,,,player,0,editorial,Q8682,Real Madrid,1,1,a.txt,"
            + "\"Real Madrid, \"\"Los Blancos\"\", met Owen Dale.\"",
            lines[1]);
        Assert.Empty((new SomeCatalog() with { People = csv.ToString(), Spells = SomeCatalog.SpellHeader }).Read().Problems);
    }

    [Fact]
    public void Teams_are_rows_of_their_own_file()
    {
        var collector = Collect(new SuggestionArticle(
            "a.txt", "Dale Town lost.", [new UnknownInArticle("Dale Town", true, [new TextSpan(0, 9)])], []));
        var csv = new StringWriter();

        SuggestionCsv.Write(collector.Of(teams: true, 1), teams: true, csv);

        Assert.Empty(collector.Of(teams: false, 1));
        Assert.Empty((new SomeCatalog() with { Teams = csv.ToString(), Spells = SomeCatalog.SpellHeader }).Read().Problems);
        Assert.Contains("\ndale-town,Dale Town,,,club,men,", csv.ToString(), StringComparison.Ordinal);
    }

    private static IReadOnlyList<Suggestion> Suggest(params SuggestionArticle[] articles) => Collect(articles).Of(teams: false, 1);

    private static SuggestionCollector Collect(params SuggestionArticle[] articles)
    {
        var collector = new SuggestionCollector(Catalog);
        foreach (var article in articles) collector.Add(article);
        return collector;
    }

    private static SuggestionArticle Article(string name, string text, params string[] people) => new(
        name, text,
        [.. people.Select(person => new UnknownInArticle(person, false, Spans(text, person)))],
        [new TeamInArticle("Q8682", Spans(text, "Real Madrid")), new TeamInArticle("england-women", Spans(text, "England"))]);

    private static List<TextSpan> Spans(string text, string words)
    {
        var spans = new List<TextSpan>();
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            spans.Add(new TextSpan(at, at + words.Length));
        return spans;
    }
}
