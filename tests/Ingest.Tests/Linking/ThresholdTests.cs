using Ingest.Linking;

namespace Ingest.Tests.Linking;

public sealed class ThresholdTests
{
    private const string Text = "Haaland scored both goals as Manchester City went second in the Premier League.";

    [Fact]
    public void A_link_below_the_threshold_is_left_open_and_says_so()
    {
        var linked = new Linker(DefaultCatalog.Catalog, 0.9).Link(Drop.Article("2025-11-20", Text));

        Assert.Equal(["Manchester City"], linked.Links.Select(link => link.Name));
        var left = Assert.Single(linked.Abstentions);
        Assert.Equal("Haaland", left.Mention.Text);
        Assert.Equal("The confidence is 0.85, below the threshold of 0.90.", left.Reason);
        Assert.Equal("Erling Haaland", DefaultCatalog.Catalog.Person(Assert.Single(left.Candidates))!.Name);
    }

    [Fact]
    public void One_sure_mention_carries_the_unsure_ones_of_the_same_person()
    {
        var linked = new Linker(DefaultCatalog.Catalog, 0.98).Link(
            Drop.Article("2025-11-20", "Erling Haaland trained. Haaland is at Manchester City, and the Premier League knows it."));

        Assert.Contains(linked.Links, link => link is { Name: "Erling Haaland", Mentions.Count: 2 });
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_threshold_lies_between_none_and_all(double threshold) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Linker(DefaultCatalog.Catalog, threshold));

    [Fact]
    public void Every_rule_has_a_confidence_and_words()
    {
        Assert.All(Enum.GetValues<LinkRule>(), rule => Assert.InRange(Calibration.ConfidenceOf(rule), 0.5, 1));
        Assert.All(Enum.GetValues<LinkRule>(), rule => Assert.NotEmpty(Explanation.Of(rule)));
    }

    [Fact]
    public void Every_kind_of_evidence_has_words()
    {
        var explanation = new Explanation(DefaultCatalog.Catalog, Text);
        Assert.All(Enum.GetValues<EvidenceKind>(), kind => Assert.NotEmpty(explanation.Of(new Evidence(kind))));
    }
}
