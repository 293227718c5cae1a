using System.Text;
using Ingest.Articles;
using Ingest.Catalog;
using Ingest.Linking;
using Ingest.Tests.Articles;
using Ingest.Text;

namespace Ingest.Tests.Linking;

/// <summary>Prepared names are those that the linker would make anew, and nothing is taken for them that is not.</summary>
public sealed class PreparedNamesTests
{
    private static readonly Dictionary<string, byte[]> Files = Prepared();

    [Fact]
    public void Every_name_of_the_default_catalog_names_whom_it_names_when_read_anew()
    {
        var catalog = PreparedCatalog.Read(Open(Files))!;
        var forms = CatalogNames.Of(catalog).ToList();
        var text = string.Join(" . ", forms.Select(Written));
        var prepared = Find(PreparedNames.Read(catalog)!.Value.Index, text);
        Assert.Equal(Find(NameIndex.Of(catalog), text), prepared);
        Assert.True(prepared.Count > forms.Count / 2, $"Only {prepared.Count} of {forms.Count} names were found.");
    }

    [Fact]
    public void What_is_learnt_of_all_names_together_is_learnt_of_prepared_ones_too()
    {
        var catalog = PreparedCatalog.Read(Open(Files))!;
        var (prepared, anew) = (PreparedNames.Read(catalog)!.Value.Names, new Names(catalog));
        var words = catalog.People.SelectMany(person => Folding.FoldPhrase(person.Name).Split(' ')).Distinct().ToList();
        Assert.Equal(words.Where(anew.IsGivenName), words.Where(prepared.IsGivenName));
        Assert.Equal(words.Where(anew.IsSurname), words.Where(prepared.IsSurname));
        Assert.Contains(words, word => !anew.IsSurname(word));
        Assert.Equal(
            catalog.Teams.Select(team => anew.SideOf(team, women: true)?.Id),
            catalog.Teams.Select(team => prepared.SideOf(team, women: true)?.Id));
    }

    [Fact]
    public void A_name_that_a_correction_pins_is_prepared_with_the_others()
    {
        var files = new Dictionary<string, byte[]>(Files, StringComparer.Ordinal)
        {
            [CatalogFiles.Corrections] = Encoding.UTF8.GetBytes("action,form,id,source,context,note\npin,the Bridgers,Q9616,,,\n"),
        };
        var catalog = PreparedCatalog.Read(Open(Prepare(files)))!;
        var bridgers = new NameEntry("Q9616", NameKind.Pinned).ToString();
        Assert.Equal(["0-8 " + bridgers], Find(PreparedNames.Read(catalog)!.Value.Index, "Bridgers"));
    }

    [Fact]
    public void Names_that_were_prepared_by_other_rules_are_passed_over()
    {
        var file = Files[PreparedCatalog.NamesFileName].ToArray();
        var rules = file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(typeof(Linker).Module.ModuleVersionId.ToString()));
        file[rules] ^= 1;
        Assert.Null(PreparedNames.Read(CatalogBeside(file)));
    }

    [Fact]
    public void Names_of_another_catalog_are_passed_over()
    {
        using var names = new MemoryStream();
        PreparedNames.Write(new FootballCatalog("another", [], [], [], []), names);
        Assert.Null(PreparedNames.Read(CatalogBeside(names.ToArray())));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(1_000_000)]
    public void Names_that_were_cut_short_are_passed_over(int length) =>
        Assert.Null(PreparedNames.Read(CatalogBeside(Files[PreparedCatalog.NamesFileName][..length])));

    [Fact]
    public void A_catalog_links_the_same_whether_its_names_are_prepared_or_not()
    {
        var files = new Dictionary<string, byte[]>(Files, StringComparer.Ordinal);
        files.Remove(PreparedCatalog.NamesFileName);
        var catalog = PreparedCatalog.Read(Open(files))!;
        Assert.Null(PreparedNames.Read(catalog));
        var (prepared, anew) = (new Linker(PreparedCatalog.Read(Open(Files))!), new Linker(catalog));
        var articles = Directory.EnumerateFiles(Repository.Path("seeds", "articles"), "*.txt")
            .Select(file => new ArticleReader().Read(SomeFile.With(File.ReadAllText(file)))).OfType<Article>().ToList();
        Assert.True(articles.Count > 5);
        foreach (var article in articles)
        {
            var (one, other) = (prepared.Link(article), anew.Link(article));
            Assert.Equal(other.Links.Select(Shown), one.Links.Select(Shown));
            Assert.Equal(other.Abstentions.Select(left => left.Reason), one.Abstentions.Select(left => left.Reason));
            Assert.Equal(other.Unknowns.Select(name => name.Text), one.Unknowns.Select(name => name.Text));
        }
    }

    private static string Shown(Link link) =>
        $"{link.Id} {link.Confidence} {string.Join(' ', link.Mentions.Select(mention => $"{mention.Span.Start}-{mention.Span.End}"))}";

    /// <summary>A form as a text may have it: capitals satisfy whatever a word needs.</summary>
    private static string Written(NameForm form) =>
        string.Join(' ', form.Words.Select((word, i) => form.Needed[i] is LetterCase.Lower ? word : word.ToUpperInvariant()));

    private static List<string> Find(NameIndex index, string text)
    {
        var mentions = new MentionFinder(index).Find(text, new TextSpan(0, text.Length), Tokenizer.Tokenize(text));
        return mentions.ConvertAll(mention => $"{mention.Span.Start}-{mention.Span.End} {string.Join(' ', mention.Entries)}");
    }

    private static FootballCatalog CatalogBeside(byte[] names) => PreparedCatalog.Read(
        Open(new Dictionary<string, byte[]>(Files, StringComparer.Ordinal) { [PreparedCatalog.NamesFileName] = names }))!;

    private static Dictionary<string, byte[]> Prepared() => Prepare(CatalogFiles.Names.ToDictionary(
        name => name, name => File.ReadAllBytes(Repository.Path("seeds", "catalog", name)), StringComparer.Ordinal));

    private static Dictionary<string, byte[]> Prepare(Dictionary<string, byte[]> files)
    {
        var catalog = CatalogReader.Read(Open(files)).Catalog;
        using var rows = new MemoryStream();
        using var names = new MemoryStream();
        PreparedCatalog.Write(catalog, rows);
        PreparedNames.Write(catalog, names);
        return new(files, StringComparer.Ordinal)
        {
            [PreparedCatalog.FileName] = rows.ToArray(),
            [PreparedCatalog.NamesFileName] = names.ToArray(),
        };
    }

    private static CatalogFiles Open(Dictionary<string, byte[]> files) =>
        new(name => files.TryGetValue(name, out var bytes) ? new MemoryStream(bytes) : null);
}
