using System.Text;
using Ingest.Catalog;
using Ingest.Linking;

namespace Ingest.Tests.Linking;

/// <summary>What a keeper lays down in <c>corrections.csv</c> holds in every article that is linked afterwards.</summary>
public sealed class CorrectedLinkTests
{
    private const string Derby = "Chelsea beat Fulham in the league. The Bridgers were better in midfield, the goalkeeper said.";

    [Fact]
    public void A_pinned_form_is_linked_though_the_catalog_has_no_such_name()
    {
        var linked = Link(Derby, "pin,the Bridgers,Q9616,,,");

        var chelsea = Assert.Single(linked.Links, link => link.Name == "Chelsea");
        Assert.Equal(["Chelsea", "Bridgers"], chelsea.Mentions.Select(mention => mention.Text));
        Assert.Equal(LinkRule.Pinned, linked.Decisions.Single(decision => decision.Mention.Text == "Bridgers").Rule);
    }

    [Fact]
    public void A_pin_overrules_what_the_page_says()
    {
        var linked = Link("Blackburn Rovers drew. Rovers have a new striker, Tranmere Rovers none.", "pin,Rovers,Q19637,,,");

        Assert.Equal("Q19637", linked.Decisions.Single(decision => decision.Mention.Text == "Rovers").Id);
    }

    [Fact]
    public void A_pin_of_another_source_does_not_count() =>
        Assert.DoesNotContain("Bridgers", Linked(Derby, "pin,the Bridgers,Q9616,wire/*,,"));

    [Fact]
    public void A_pin_counts_where_one_of_its_words_occurs()
    {
        Assert.Contains("Bridgers", Linked(Derby, "pin,the Bridgers,Q9616,,Fulham,"));
        Assert.DoesNotContain("Bridgers", Linked(Derby, "pin,the Bridgers,Q9616,,Brentford,"));
    }

    [Fact]
    public void A_blocked_meaning_is_never_linked_and_the_reason_is_kept()
    {
        var linked = Link(Derby, "block,Fulham,,,,");

        Assert.Equal(["Chelsea"], linked.Links.Select(link => link.Name));
        var blocked = linked.Decisions.Single(decision => decision.Mention.Text == "Fulham");
        Assert.Equal(NameOutcome.PassedOver, blocked.Outcome);
        Assert.Contains(blocked.Candidates, candidate => candidate.Evidence is [{ Kind: EvidenceKind.Blocked }]);
    }

    [Fact]
    public void A_block_of_one_meaning_leaves_the_others()
    {
        const string text = "Leeds United meet Newcastle United in the league on Saturday. In midfield United are strong.";
        var linked = Link(text, "block,United,Q18716,,,");

        Assert.Equal("Leeds United", linked.Links.Single(link => link.Mentions.Any(mention => mention.Text == "United")).Name);
    }

    private static IEnumerable<string> Linked(string text, string correction) =>
        Link(text, correction).Links.SelectMany(link => link.Mentions).Select(mention => mention.Text);

    private static LinkedArticle Link(string text, string correction)
    {
        var content = Encoding.UTF8.GetBytes("action,form,id,source,context,note\n" + correction + "\n");
        var load = CatalogReader.Read(new CatalogFiles(name => name == CatalogFiles.Corrections ? new MemoryStream(content) : Open(name)));
        Assert.DoesNotContain(load.Problems, problem => problem.Severity is CatalogSeverity.Error);
        return new Linker(load.Catalog).Link(Drop.Article("2025-11-20", text));
    }

    private static FileStream? Open(string name)
    {
        var path = Repository.Path("seeds", "catalog", name);
        return File.Exists(path) ? File.OpenRead(path) : null;
    }
}
