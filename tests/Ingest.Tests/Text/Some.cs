using CsCheck;

namespace Ingest.Tests.Texts;

/// <summary>Texts that hold whatever may turn up in a text.</summary>
internal static class Some
{
    private static readonly string[] Fragments =
    [
        "Rovers", "St. Mirren", "7.45pm", "1-0", "Nov. 26", "4:30 p.m. ET", "p.m.", "U.S.", "J. Smith", "O’Riley's",
        "“We won,”", "he said", "said Alonso",
        "\"", "“", "”", "...", "…", "!", "?", ".", ",", " ", " ", " ", "\n", "\n\n", "\r\n", "\r",
        "\u2028", "\u00a0", "\u200b", "\ufeff",
        "Ødegaard", "ß", "İ", "e\u0301", "\u0301", "🎉", "\ud83c", "\udf89", "ʼ", "2025-11-05", "date ", "Published: 5 November 2025",
        "on Saturday", "When are X next in action?", "No. 10", "1.", "v", "The",
    ];

    private static readonly Gen<string> Fragment = Gen.Int[0, Fragments.Length - 1].Select(index => Fragments[index]);

    /// <summary>Strings of words, marks, line ends and oddities in any order.</summary>
    public static Gen<string> Prose { get; } = Fragment.Array[0, 40].Select(fragments => string.Concat(fragments));

    /// <summary>Prose, or any characters at all, lone surrogates included.</summary>
    public static Gen<string> AnyText { get; } =
        Gen.OneOf(Prose, Gen.String, Gen.Char.Array[0, 60].Select(characters => new string(characters)));
}
