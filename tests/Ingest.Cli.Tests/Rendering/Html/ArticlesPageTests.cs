using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ingest.Catalog;
using Ingest.Cli.Explaining;
using Ingest.Cli.Rendering.Html;
using Ingest.Cli.Tests.Support;

namespace Ingest.Cli.Tests.Rendering.Html;

public sealed class ArticlesPageTests
{
    private const string Hostile = "\"><img src=x onerror=alert(1)><script>alert('x')</script> & <b>";

    [Fact]
    public void The_text_is_all_there_and_every_name_is_marked_at_its_place()
    {
        var explained = Explain.Text(Some.Notebook);

        var document = Parse(explained);

        foreach (var block in explained.Analysis.Article.Blocks)
            Assert.Contains(Texts(document), text => text == block.Span.In(explained.Analysis.Article.Text));
        AssertMarked(explained, document);
    }

    [Fact]
    public void Every_name_of_the_sample_articles_is_marked_at_its_place()
    {
        var explained = Directory.EnumerateFiles(Explain.SampleFolder(), "*.txt").Select(Explain.File).OfType<Explained>().ToList();

        Assert.True(explained.Count > 15);
        Assert.All(explained, one => AssertMarked(one, Parse(one)));
    }

    [Fact]
    public void A_name_within_another_is_marked_within_it_and_each_has_a_link_and_a_card_of_its_own()
    {
        var document = Parse(Explain.Text(Some.Notebook));

        var inner = Assert.Single(document.QuerySelectorAll(".text .name > .name"));
        Assert.Equal("manager", KindOf(inner));
        Assert.Equal("Arteta", inner.QuerySelector(":scope > a")!.TextContent);
        Assert.Equal("the surname of somebody whom the page names in full", Because(inner), ignoreCase: true);
        var outer = inner.ParentElement!;
        Assert.Equal("team", KindOf(outer));
        Assert.Equal("'s side", outer.QuerySelector(":scope > a")!.TextContent);
        Assert.Equal("the side of its manager", Because(outer), ignoreCase: true);
        Assert.Empty(document.QuerySelectorAll("a a"));
    }

    [Fact]
    public void Every_kind_of_name_has_a_mark_that_the_legend_explains()
    {
        var document = Parse(Explain.Text(Some.Notebook + "\n\nArsenal's Bukayo Saka trained."));

        string[] kinds = ["team", "player", "manager", "open", "unknown", "competition", "venue"];
        Assert.All(kinds, kind => Assert.NotNull(document.QuerySelector($".text .name.{kind}")));
        Assert.All(kinds, kind => Assert.NotNull(document.QuerySelector($".legend .name.{kind}")));
    }

    [Fact]
    public void A_card_tells_each_candidate_with_what_speaks_for_and_against_it()
    {
        var document = Parse(Explain.Text(Some.Notebook));

        var card = document.QuerySelector(".text .name.open .card")!;
        Assert.Equal(2, card.QuerySelectorAll(".candidate").Length);
        Assert.Contains("+ named elsewhere: “Leeds United”.", card.QuerySelectorAll(".for").Select(reason => reason.TextContent));
    }

    [Fact]
    public void A_match_leads_to_its_sentence_and_the_sentence_to_its_match()
    {
        var document = Parse(Explain.Text(Some.Preview));

        var fixtures = document.QuerySelectorAll(".fixture");
        Assert.Equal(2, fixtures.Length);
        var sentence = Target(document, fixtures[0].QuerySelector("a")!);
        Assert.Contains("Rayo Vallecano", sentence.TextContent, StringComparison.Ordinal);
        Assert.True(sentence.ClassList.Contains("says"));
        var back = sentence.NextElementSibling!.QuerySelector(":scope > a.ref")!;
        Assert.Equal("Match 1: Rayo Vallecano v Real Madrid", back.GetAttribute("aria-label"));
        Assert.Same(fixtures[0], Target(document, back));
    }

    [Fact]
    public void The_words_of_a_date_are_marked_where_they_stand_and_light_up_with_their_match()
    {
        var document = Parse(Explain.Text(Some.Guide));

        Assert.Equal(
            ["Saturday 9 November", "SATURDAY 15 NOVEMBER"], document.QuerySelectorAll(".text .date").Select(date => date.TextContent));
        Assert.NotNull(document.QuerySelector(".legend .date"));
        var listed = document.QuerySelectorAll(".fixture")[^1];
        Assert.Contains("dated by “SATURDAY 15 NOVEMBER” in the heading above", listed.TextContent, StringComparison.Ordinal);
        var lit = listed.GetAttribute("data-lights")!.Split(' ').Select(id => document.GetElementById(id)!);
        Assert.Contains(lit, part => part.TextContent is "SATURDAY 15 NOVEMBER");
    }

    [Fact]
    public void The_number_of_a_match_has_a_card_with_its_rule_and_confidence_and_notes_a_date_that_contradicts_itself()
    {
        var document = Parse(Explain.Text(Some.Guide));

        var card = document.GetElementById(document.QuerySelector(".text .ref")!.GetAttribute("aria-describedby")!)!;
        Assert.Equal("tooltip", card.GetAttribute("role"));
        Assert.Contains("Rule travels-to: “travels to B”.", card.TextContent, StringComparison.Ordinal);
        Assert.Matches(@"0\.\d\d", card.QuerySelector(".share")!.TextContent);
        Assert.Contains("the weekday Sat 2025-11-08", card.QuerySelector(".contradiction")!.TextContent, StringComparison.Ordinal);
        var note = document.QuerySelector(".fixture .contradiction")!;
        Assert.Contains("the day of the month is Sun 2025-11-09", note.TextContent, StringComparison.Ordinal);
        Assert.Null(document.QuerySelectorAll(".fixture")[^1].QuerySelector(".contradiction"));
    }

    [Fact]
    public void Of_a_list_every_link_and_light_leads_somewhere_though_its_days_are_not_shown()
    {
        using var folder = new TemporaryFolder();
        var document = Parse(Explain.File(folder.Write("list.txt", Some.List))!);

        Assert.Equal(2, document.QuerySelectorAll(".fixture").Length);
        Assert.All(document.QuerySelectorAll("a[href]"), link => Target(document, link));
        Assert.All(document.QuerySelectorAll("[data-lights]"), part =>
            Assert.All(part.GetAttribute("data-lights")!.Split(' '), id => Assert.NotNull(document.GetElementById(id))));
    }

    [Fact]
    public void Hostile_words_of_an_article_and_of_a_catalog_stay_words()
    {
        var team = new Team(
            $"Q1{Hostile}", $"Rovers {Hostile}", null, Hostile, TeamKind.Club, TeamGender.Men, Hostile, null, ["Rovers"], []);
        var other = new Team("Q2", "Hartlepool", null, null, TeamKind.Club, TeamGender.Men, null, null, [], []);
        var catalog = new FootballCatalog("1", [team, other], [], [], []);
        var text = $"date 2025-11-05 Rovers {Hostile} host Hartlepool in a football league game on Sunday.\n\nHartlepool {Hostile} lost.";

        var explained = Explain.Text(text, catalog, $"folder/{Hostile.Replace('/', '-')}.txt");
        var document = Parse(explained);

        Assert.NotEmpty(document.QuerySelectorAll(".text .name.team"));
        Assert.Empty(document.QuerySelectorAll("img, b b, p b b, article script, nav script, h1 *, h2 *"));
        Assert.Single(document.Scripts);
        Assert.DoesNotContain(document.All.SelectMany(element => element.Attributes), IsHandler);
        Assert.Contains(Texts(document), words => words.Contains(Hostile, StringComparison.Ordinal));
        AssertMarked(explained, document);
    }

    [Fact]
    public void The_page_is_well_formed_and_asks_for_nothing_and_its_links_lead_somewhere()
    {
        var document = Parse(Explain.Text(Some.Notebook, "one.txt"), Explain.Text(Some.Preview, "two.txt"));

        var ids = document.All.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(document.QuerySelectorAll("a[href]"), link => Target(document, link));
        Assert.All(document.QuerySelectorAll("[aria-describedby]"), link => Assert.Contains(link.GetAttribute("aria-describedby"), ids));
        Assert.All(document.QuerySelectorAll("[data-lights]"), part =>
            Assert.All(part.GetAttribute("data-lights")!.Split(' '), id => Assert.Contains(id, ids)));
        Assert.Empty(document.QuerySelectorAll("link, img, iframe, [src], style:empty"));
        Assert.DoesNotContain("url(", document.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", document.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_policy_lets_its_own_script_run_and_no_other()
    {
        var document = Parse(Explain.Text(Some.Preview));

        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Assert.Single(document.Scripts).Text)));
        var policy = document.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src 'sha256-{hash}'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_stand_in_a_list_on_top_with_those_that_could_not_be_read()
    {
        var document = Parse(ArticlesPage.Of(
        [
            new ReadReport(Explain.Text(Some.Notebook, "one.txt")),
            new UnreadReport("folder/two.txt", ["It is empty."]),
            new ReadReport(Explain.Text(Some.Preview, "three.txt")),
        ]));

        var items = document.QuerySelectorAll("nav li");
        Assert.Equal(3, items.Length);
        Assert.Equal("two.txt It is empty.", items[1].TextContent);
        Assert.Contains("2 matches", items[2].TextContent, StringComparison.Ordinal);
        Assert.Equal("three.txt", Target(document, items[2].QuerySelector("a")!).QuerySelector("h2")!.TextContent);
        Assert.Equal(2, document.QuerySelectorAll("article").Length);
    }

    [Fact]
    public void A_text_of_another_sport_has_its_text_and_says_why_no_name_is_marked()
    {
        var document = Parse(Explain.Text("date 2025-11-05 Saracens won a scrum. The lineout brought two tries in the rugby derby."));

        Assert.Contains("Saracens won a scrum.", document.QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("not about football", document.QuerySelector(".names")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Walks the text as it is shown and looks whether each finding's words are what is marked where they stand.</summary>
    private static void AssertMarked(Explained explained, IHtmlDocument document)
    {
        var text = explained.Analysis.Article.Text;
        var marked = new HashSet<(string Kind, int Start, string Words)>();
        var blocks = explained.Analysis.Article.Blocks;
        var elements = document.QuerySelectorAll(".text > *");
        Assert.Equal(blocks.Count, elements.Length);
        foreach (var (block, element) in blocks.Zip(elements))
        {
            Assert.Equal(block.Span.In(text), Shown(element));
            foreach (var name in element.QuerySelectorAll(".name"))
            {
                marked.Add((KindOf(name), block.Span.Start + Length(element, name), Shown(name)));
            }
        }

        var expected = explained.Findings.Where(finding => finding.Kind is not FindingKind.PassedOver)
            .Select(finding => (finding.Kind.Slug(), finding.Mention.Span.Start, finding.Mention.Text)).ToHashSet();
        Assert.Equal(explained.Analysis.Linked.IsFootball, expected.Count > 0);
        Assert.Equal(expected.Order(), marked.Order());
    }

    /// <summary>How many characters of the text are shown before <paramref name="mark"/>.</summary>
    private static int Length(IElement block, IElement mark) => block.Descendants<IText>()
        .TakeWhile(text => !mark.Contains(text))
        .Where(text => !IsBeside(text))
        .Sum(text => text.Data.Length);

    private static string Shown(IElement element) =>
        string.Concat(element.Descendants<IText>().Where(text => !IsBeside(text)).Select(text => text.Data));

    /// <summary>Cards and numbers of matches are no part of the text.</summary>
    private static bool IsBeside(IText text) => text.ParentElement!.Closest(".card, .ref") is not null;

    private static IEnumerable<string> Texts(IHtmlDocument document) => document.QuerySelectorAll(".text > *").Select(Shown);

    private static bool IsHandler(IAttr attribute) => attribute.Name.StartsWith("on", StringComparison.Ordinal);

    /// <summary>The last class of a mark is its kind.</summary>
    private static string KindOf(IElement name) => name.ClassName!.Split(' ')[^1];

    private static string Because(IElement name) => name.QuerySelector(":scope > .card > .because")!.TextContent.TrimEnd('.');

    private static IElement Target(IHtmlDocument document, IElement link)
    {
        var href = link.GetAttribute("href")!;
        Assert.StartsWith("#", href, StringComparison.Ordinal);
        var target = document.GetElementById(href[1..]);
        Assert.NotNull(target);
        return target;
    }

    private static IHtmlDocument Parse(params Explained[] explained) =>
        Parse(ArticlesPage.Of([.. explained.Select(one => new ReadReport(one))]));

    private static IHtmlDocument Parse(string page)
    {
        // A strict parser throws where a browser would mend.
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        return parser.ParseDocument(page);
    }
}
