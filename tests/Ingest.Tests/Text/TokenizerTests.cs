using CsCheck;
using Ingest.Text;

namespace Ingest.Tests.Texts;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Madrid's keeper", "madrid|'s|keeper")]
    [InlineData("Madrid’s keeper", "madrid|'s|keeper")]
    [InlineData("BARCELONA'S night", "barcelona|'s|night")]
    [InlineData("the Gunners' lead", "the|gunners|'|lead")]
    [InlineData("Matt O'Riley", "matt|oriley")]
    [InlineData("Matt O\u02BCRiley", "matt|oriley")]
    [InlineData("1Rangers15", "1|rangers|15")]
    [InlineData("3pm on the 26th", "3|pm|on|the|26|th")]
    [InlineData("the U.S. men", "the|us|men")]
    [InlineData("A.F.C.Wimbledon", "afc|wimbledon")]
    [InlineData("Rovers F.C. won", "rovers|fc|won")]
    [InlineData("at 3 p.m. and 5 p.m", "at|3|pm|and|5|pm")]
    [InlineData("J.Smith", "j|.|smith")]
    [InlineData("Brighton & Hove Albion", "brighton|and|hove|albion")]
    [InlineData("won 2-1 (aet)", "won|2|-|1|(|aet|)")]
    [InlineData("Saint-Étienne", "saint|-|etienne")]
    [InlineData("e\u0301toile", "etoile")]
    [InlineData("ball ⚽\uFE0F rolls", "ball|⚽|rolls")]
    [InlineData("goal 🎉!", "goal|🎉|!")]
    [InlineData("\uFEFF zero\u200B ", "zero")]
    [InlineData(" \t\r\n", "")]
    public void A_text_falls_into_words_numbers_and_marks(string text, string expected)
    {
        var folded = string.Join('|', Tokenizer.Tokenize(text).Select(token => token.Folded));
        Assert.Equal(expected, folded);
    }

    [Theory]
    [InlineData("Rovers", LetterCase.Capitalised)]
    [InlineData("rovers", LetterCase.Lower)]
    [InlineData("PSV", LetterCase.Upper)]
    [InlineData("F.C.", LetterCase.Upper)]
    [InlineData("A", LetterCase.Capitalised)]
    [InlineData("Özil", LetterCase.Capitalised)]
    [InlineData("12", LetterCase.Capitalised)]
    [InlineData("&", LetterCase.Lower)]
    public void A_token_knows_how_it_is_written(string text, LetterCase expected) =>
        Assert.Equal(expected, Assert.Single(Tokenizer.Tokenize(text)).Case);

    [Fact]
    public void A_possessive_is_a_token_of_its_own_kind()
    {
        var tokens = Tokenizer.Tokenize("Leeds's win");
        Assert.Equal([TokenKind.Word, TokenKind.Possessive, TokenKind.Word], tokens.Select(token => token.Kind));
    }

    [Fact]
    public void Offsets_of_a_part_count_from_the_start_of_the_whole()
    {
        const string text = "City lost. Rovers won.";
        var tokens = Tokenizer.Tokenize(text, new TextSpan(11, text.Length));
        Assert.Equal(["Rovers", "won", "."], tokens.Select(token => token.Span.In(text)));
    }

    [Fact]
    public void Tokens_of_any_text_stand_in_order_and_leave_out_no_letter_and_no_digit() =>
        Some.AnyText.Sample(text =>
        {
            var covered = new bool[text.Length];
            var end = 0;
            foreach (var token in Tokenizer.Tokenize(text))
            {
                Assert.True(token.Span.Start >= end && token.Span.Length > 0);
                end = token.Span.End;
                Array.Fill(covered, true, token.Span.Start, token.Span.Length);
            }

            Assert.All(Enumerable.Range(0, text.Length), at => Assert.True(covered[at] || !char.IsLetterOrDigit(text[at])));
        });
}
