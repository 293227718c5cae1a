using CsCheck;
using Ingest.Text;

namespace Ingest.Tests.Texts;

public sealed class WrittenWordTests
{
    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]).Array[1, 40].Select(string.Concat);

    private static string[] Pieces =>
    [
        "Rovers", "city", "A", "a", ".", ".", "'", "’", "'s", "’s", "`", " ", " ", "\n", ",", "é", "Ø", "ß", "1", "23", "\u0301",
        "\u00a0", "-", "FC",
        "Wolverhamptonwanderers", "abcdefghijklmnop", "123456789012345678", "ж", "\u02bc", "S", "–",
    ];

    [Fact]
    public void Many_letters_at_once_are_read_as_one_by_one() => Text.Sample(
        text =>
        {
            for (var at = 0; at < text.Length; at++)
            {
                if (!Tokenizer.IsLetter(text[at]) && !char.IsDigit(text[at])) continue;
                WrittenWord.Read(text, at, text.Length, out var word);
                Assert.Equal(WrittenWord.ReadAny(text, at, text.Length), word);
            }
        },
        iter: 20_000);

    [Fact]
    public void Words_of_any_letters_fold_as_each_of_their_letters_does() => Gen.String.Sample(word =>
        Assert.Equal(string.Concat(word.Select(c => Folding.Fold([c]))), Folding.Fold(word)));
}
