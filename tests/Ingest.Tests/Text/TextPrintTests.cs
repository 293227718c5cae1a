using System.Globalization;
using CsCheck;
using Ingest.Text;

namespace Ingest.Tests.Texts;

public sealed class TextPrintTests
{
    private static readonly Gen<string> Words = Gen.Int[0, 4000]
        .Select(word => "w" + word.ToString(CultureInfo.InvariantCulture))
        .List[200, 400]
        .Select(words => string.Join(' ', words));

    [Fact]
    public void It_is_the_same_on_every_machine() =>
        Assert.StartsWith(
            "sB1Zq9D1CTh8gPlOx3O9B0zntpHid2CtnwZV74kRaQm7caVm_G",
            TextPrint.Of("The match is on Sunday and the gates open at noon.").Value,
            StringComparison.Ordinal);

    [Fact]
    public void A_text_is_wholly_like_itself_whatever_its_layout() =>
        Words.Sample(text => Assert.Equal(
            1, TextPrint.Of(text).LikenessTo(TextPrint.Of(text.ToUpperInvariant().Replace(" ", ",\n\n", StringComparison.Ordinal)))));

    [Fact]
    public void Texts_without_a_common_phrase_are_not_alike() =>
        Gen.Select(Words, Words).Sample((one, two) => Assert.InRange(TextPrint.Of(one).LikenessTo(TextPrint.Of(two)), 0, 0.15));

    [Fact]
    public void Likeness_is_about_the_share_of_phrases_that_both_have() =>
        Gen.Select(Words, Words, Gen.Double[0.1, 0.9]).Sample((one, two, share) =>
        {
            var kept = one[..(int)(one.Length * share)];
            var mixed = $"{kept} {two}";
            double common = kept.Split(' ').Length, all = one.Split(' ').Length + two.Split(' ').Length;

            Assert.InRange(TextPrint.Of(one).LikenessTo(TextPrint.Of(mixed)), (common / all) - 0.2, (common / all) + 0.2);
        });

    [Fact]
    public void It_is_read_back_from_its_text() =>
        Words.Sample(text => Assert.Equal(TextPrint.Of(text), TextPrint.Parse(TextPrint.Of(text).Value)));

    [Theory]
    [InlineData("s")]
    [InlineData("x")]
    [InlineData("no print at all")]
    public void What_is_no_print_is_not_read(string value) => Assert.Throws<FormatException>(() => TextPrint.Parse(value));

    [Fact]
    public void A_text_of_two_words_has_none_and_is_like_nothing()
    {
        var none = TextPrint.Of("Two words");

        Assert.Equal("", none.Value);
        Assert.Equal(0, none.LikenessTo(none));
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void It_tells_whether_the_text_is_short(int words, bool isShort) =>
        Assert.Equal(isShort, TextPrint.Of(string.Join(' ', Enumerable.Repeat("goal", words))).IsShort);
}
