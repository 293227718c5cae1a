using CsCheck;
using Ingest.Text;

namespace Ingest.Tests.Texts;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Ødegaard", "odegaard")]
    [InlineData("Malmö", "malmo")]
    [InlineData("Großkreutz", "grosskreutz")]
    [InlineData("GROẞKREUTZ", "grosskreutz")]
    [InlineData("Łukasz", "lukasz")]
    [InlineData("Đoković", "dokovic")]
    [InlineData("Æsir", "aesir")]
    [InlineData("Þór", "thor")]
    [InlineData("İlkay", "ilkay")]
    [InlineData("Kadıoğlu", "kadioglu")]
    [InlineData("Olympique", "olympique")]
    [InlineData("F.C.", "fc")]
    [InlineData("e\u0301", "e")]
    [InlineData("\ud83c", "")]
    public void Spellings_of_one_word_fold_to_the_same_letters(string word, string expected) => Assert.Equal(expected, Folding.Fold(word));

    [Theory]
    [InlineData("O’Reilly")]
    [InlineData("O'Reilly")]
    [InlineData("O‘Reilly")]
    [InlineData("O\u02BCReilly")]
    [InlineData("OReilly")]
    public void Apostrophes_make_no_difference(string name) => Assert.Equal("oreilly", Folding.Fold(name));

    [Theory]
    [InlineData("Brighton & Hove Albion", "brighton and hove albion")]
    [InlineData("  Paris   Saint-Germain ", "paris saint germain")]
    [InlineData("King's Lynn Town", "king 's lynn town")]
    [InlineData("1. FC Köln", "1 fc koln")]
    [InlineData("!?", "")]
    public void A_phrase_folds_to_its_words_with_one_blank_between(string phrase, string expected) =>
        Assert.Equal(expected, Folding.FoldPhrase(phrase));

    [Fact]
    public void Folding_what_is_folded_changes_nothing() =>
        Some.AnyText.Sample(text => Assert.Equal(Folding.Fold(text), Folding.Fold(Folding.Fold(text))));

    [Fact]
    public void Case_makes_no_difference_to_western_letters() =>
        Gen.String[Gen.Char["abcxyzäöüéèñçåøæłđ0189 '-"], 0, 20].Sample(word =>
            Assert.Equal(Folding.Fold(word), Folding.Fold(word.ToUpperInvariant())));
}
