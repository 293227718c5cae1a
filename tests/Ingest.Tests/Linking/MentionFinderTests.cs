using CsCheck;
using Ingest.Linking;
using Ingest.Text;

namespace Ingest.Tests.Linking;

/// <summary>The fast finder finds what the obvious one finds, in whatever text.</summary>
public sealed class MentionFinderTests
{
    /// <summary>Pieces of which texts and names are made, so that nearly every rule of the tokenizer meets nearly every other.</summary>
    private static readonly string[] Pieces =
    [
        "Rovers", "rovers", "ROVERS", "City", "de", "De", "van", "Malmö", "Malmo\u0308", "Bodø", "O'Reilly", "O’Reilly", "O\u02bcReilly",
        "King's", "Kings",
        "KING'S", "U.S.", "U.S", "F.C.", "FC", "AFC", "A", "a", "d'Or", "1", "04", "15th", "\u0661", "Динамо", "Łódź", "æsir", "&", "and",
        "Wolverhampton", "Borussiamönchengladbach", "Wanderersandathletic", "s", "'s", "’s", "'", "’", "-", "–", "/", ".", "·", ",", "(",
        "“", "\"", "!",
        " ", " ", " ", " ", " ", "\u00a0", "\n", "\r\n", "\r", "  ", ". ", "\u0301", "\u200b", "\ufe0f", "⚽", "St", "Stadt",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]);

    private static readonly Gen<string> Text = Piece.Array[0, 60].Select(string.Concat);

    private static readonly Gen<NameForm[]> SomeForms = Gen.Select(
            Piece.Array[1, 5].Select(string.Concat), Gen.Enum<NameKind>(), Gen.Int[1, 4],
            (name, kind, id) => Forms(name, new NameEntry($"id{id}", kind)))
        .Array[1, 40].Select(names => names.SelectMany(forms => forms).ToArray());

    private static readonly Gen<int> Cut = Gen.Int[0, 8];

    [Fact]
    public void Any_names_are_found_in_any_text_as_the_plain_finder_finds_them() =>
        Gen.Select(SomeForms, Text, Cut, Cut).Sample(
            (forms, text, front, back) =>
            {
                var start = Math.Min(front, text.Length);
                AssertSame(forms, text, new TextSpan(start, Math.Max(start, text.Length - back)));
            },
            iter: 30_000);

    [Fact]
    public void The_names_of_the_default_catalog_are_found_in_the_samples_as_the_plain_finder_finds_them()
    {
        var forms = CatalogNames.Of(DefaultCatalog.Catalog).ToList();
        var (fast, plain) = (new MentionFinder(new NameIndex(forms)), new PlainFinder(forms));
        var found = 0;
        var samples = Directory.EnumerateFiles(Repository.Path("seeds", "articles"), "*.txt");
        foreach (var text in samples.Select(File.ReadAllText).SelectMany(Variants))
        {
            var whole = new TextSpan(0, text.Length);
            var mentions = fast.Find(text, whole, Tokenizer.Tokenize(text));
            AssertSame(plain.Find(text, whole), mentions);
            found += mentions.Count;
        }

        Assert.True(found > 2000, $"The samples name only {found} things.");
    }

    /// <summary>The text in other dress, so that capitals, line ends and possessives meet every name in it.</summary>
    private static IEnumerable<string> Variants(string text) =>
    [
        text,
        text.ToUpperInvariant(),
        text.ToLowerInvariant(),
        text.Replace(" ", "\n", StringComparison.Ordinal),
        text.Replace(" ", "’s ", StringComparison.Ordinal),
        text.Replace(" ", " FC ", StringComparison.Ordinal),
        text.Replace(" ", "1", StringComparison.Ordinal),
        text.Replace(" ", ".", StringComparison.Ordinal),
    ];

    [Theory]
    [InlineData("Hearts", "his hearts")]
    [InlineData("US", "Us")]
    [InlineData("Rovers", "Rover")]
    [InlineData("Rovers", "MacRovers")]
    [InlineData("Reilly", "O'Reilly")]
    public void A_name_is_not_found_inside_a_word_or_written_small(string name, string text) =>
        Assert.Empty(Find(Forms(name, new NameEntry("id", NameKind.Person)), text));

    private static List<Mention> Find(IReadOnlyCollection<NameForm> forms, string text) =>
        new MentionFinder(new NameIndex(forms)).Find(text, new TextSpan(0, text.Length), Tokenizer.Tokenize(text));

    private static List<NameForm> Forms(string name, NameEntry entry)
    {
        var forms = new NameForms();
        forms.Add(name, entry);
        return forms.Added;
    }

    private static void AssertSame(NameForm[] forms, string text, TextSpan part) =>
        AssertSame(
            new PlainFinder(forms).Find(text, part),
            new MentionFinder(new NameIndex(forms)).Find(text, part, Tokenizer.Tokenize(text, part)));

    private static void AssertSame(List<Mention> expected, List<Mention> found)
    {
        Assert.Equal(expected.Select(mention => (mention.Span, mention.First, mention.Last)),
            found.Select(mention => (mention.Span, mention.First, mention.Last)));
        Assert.Equal(
            expected.Select(mention => string.Join(' ', mention.Entries)), found.Select(mention => string.Join(' ', mention.Entries)));
    }
}
