using Ingest.Linking;

namespace Ingest.Tests.Linking;

/// <summary>
/// Runs the specs in <c>Linking/Specs/*.json</c>: a text, its date, and which names mean whom. Whoever adds one needs no C#:
/// see the README beside them.
/// </summary>
public sealed class LinkSpecTests
{
    public static IEnumerable<TheoryDataRow<string, LinkSpec>> Specs() =>
        SpecFiles.In<LinkSpec>("Linking", spec => spec.Name);

    [Theory]
    [MemberData(nameof(Specs), DisableDiscoveryEnumeration = true)]
    public void Names_mean_whom_the_spec_says(string group, LinkSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var linked = Drop.Linked(spec.Date, spec.Text);
        var found = linked.Links.ToDictionary(
            link => link.Name, link => link.Mentions.Select(mention => mention.Text).ToList(), StringComparer.Ordinal);

        Assert.True(group.Length > 0);
        Assert.Equal(spec.Links.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, forms) in spec.Links) Assert.Equal(forms, found[name]);
        foreach (var name in spec.Managers ?? [])
            Assert.Equal(LinkKind.Manager, Assert.Single(linked.Links, link => link.Name == name).Kind);
        Assert.Equal(spec.Abstained ?? [], linked.Abstentions.Select(abstention => abstention.Mention.Text));
    }

    [Theory]
    [MemberData(nameof(Specs), DisableDiscoveryEnumeration = true)]
    public void Every_mention_quotes_the_text_at_its_span(string group, LinkSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var linked = Drop.Linked(spec.Date, spec.Text);

        Assert.True(group.Length > 0);
        var abstained = linked.Abstentions.Select(abstention => abstention.Mention);
        foreach (var mention in linked.Links.SelectMany(link => link.Mentions).Concat(abstained))
            Assert.Equal(mention.Span.In(linked.Article.Text), mention.Text);
    }
}

/// <param name="Name">What the case shows.</param>
/// <param name="Date">The article's date.</param>
/// <param name="Text">The article without its date.</param>
/// <param name="Links">
/// The catalog's name of each team and person that must be linked, with the forms in the order of the text; nobody else may be.
/// </param>
/// <param name="Managers">Those of them who are managers.</param>
/// <param name="Abstained">Names that must be found and left, in the order of the text.</param>
public sealed record LinkSpec(
    string Name,
    string Date,
    string Text,
    Dictionary<string, string[]> Links,
    string[]? Managers = null,
    string[]? Abstained = null);
