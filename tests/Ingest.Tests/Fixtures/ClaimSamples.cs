using System.Globalization;
using System.Text;
using CsCheck;
using Ingest.Articles;
using Ingest.Linking;
using Ingest.Tests.Texts;

namespace Ingest.Tests.Fixtures;

/// <summary>Articles for the properties of the claim reader: texts of the specs, whole and in pieces.</summary>
internal static class ClaimSamples
{
    private static readonly string[] Pieces =
    [
        .. ClaimSpecTests.All.SelectMany(spec => spec.Text.Split('\n')).Where(line => line.Length > 0).Distinct(),
    ];

    private static readonly string[] Joints = [" ", "\n", "\n\n", ", ", " and ", "; ", ". ", " (", ") ", "\u201c", "\u201d ", ""];

    /// <summary>Sides that meet in one league, each pair in its own, so that no statement can be taken for another pair.</summary>
    private static readonly (string Home, string Away)[] Pairs =
    [
        ("Arsenal", "Chelsea"), ("Coventry City", "Hull City"), ("Lincoln City", "Port Vale"), ("Walsall", "Barnet"),
        ("Aberdeen", "Hibernian"), ("Napoli", "Udinese"), ("Villarreal", "Getafe"), ("Freiburg", "Augsburg"),
        ("Toulouse", "Lorient"), ("Feyenoord", "Utrecht"), ("Benfica", "Braga"), ("Nashville SC", "Austin FC"),
    ];

    private static readonly string[] Statements =
    [
        "{0} host {1} on {2:dddd d MMMM}.",
        "{1} travel to {0} on {2:d MMMM}.",
        "{0} are at home to {1} on {2:MMMM d} at 3pm.",
        "{1} visit {0} on {2:dddd, d MMMM yyyy}, a match that both have looked forward to.",
        "On {2:d MMMM} {0} welcome {1} with two players banned.",
    ];

    /// <summary>Any day on which the people and clubs of the catalog are much as the specs have them.</summary>
    public static Gen<DateOnly> Day { get; } = Gen.Int[0, 360].Select(days => new DateOnly(2025, 7, 1).AddDays(days));

    /// <summary>The text of any spec.</summary>
    public static Gen<ClaimSpec> Spec { get; } = Gen.Int[0, ClaimSpecTests.All.Count - 1].Select(index => ClaimSpecTests.All[index]);

    /// <summary>Lines of specs put together in ways that no writer would, and oddities between them.</summary>
    public static Gen<string> Jumble { get; } =
        Gen.Select(Gen.OneOf(OneOf(Pieces), OneOf(Pieces), OneOf(Pieces).Select(line => Cut(line)), Some.Prose), OneOf(Joints))
            .Select((piece, joint) => piece + joint).Array[1, 12].Select(pieces => string.Concat(pieces));

    /// <summary>Paragraphs that each state one match with both names and a date, and lean on no other.</summary>
    public static Gen<string[]> Paragraphs { get; } =
        Gen.Shuffle(Pairs, 2, 8).SelectMany(pairs => Gen.Select(
            OneOf(Statements).Array[pairs.Length], Gen.Int[1, 120].Array[pairs.Length],
            (statements, days) => pairs.Select((pair, i) => string.Format(
                CultureInfo.InvariantCulture, statements[i], pair.Home, pair.Away, Today.AddDays(days[i]))).ToArray()));

    /// <summary>The date of articles made of <see cref="Paragraphs"/>.</summary>
    public static DateOnly Today { get; } = new(2025, 8, 1);

    /// <summary>An article of any text, or null where the text makes none: of nothing but odd characters, for instance.</summary>
    public static LinkedArticle? Linked(DateOnly day, string text) =>
        new ArticleReader().Read(new DroppedFile("test.txt", Encoding.UTF8.GetBytes($" date {Expected.Day(day)} {text}"))) is Article read
            ? DefaultCatalog.Linker.Link(read)
            : null;

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    /// <summary>The first half of a line, which may end within a name or a date.</summary>
    private static string Cut(string line) => line[..(line.Length / 2)];
}
