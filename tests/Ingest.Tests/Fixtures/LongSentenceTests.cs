using CsCheck;
using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Tests.Fixtures;

/// <summary>Sentences that no reader would take for one.</summary>
public sealed class LongSentenceTests
{
    [Fact]
    public void A_sentence_of_common_length_stays_whole()
    {
        var sentence = new TextSpan(5, 30);
        var tokens = Words(10);

        Assert.Equal([(sentence, tokens)], LongSentences.Pieces(sentence, tokens));
    }

    [Theory]
    [InlineData(230, ";", 240, ",", 231)]
    [InlineData(230, ",", 240, ",", 241)]
    [InlineData(150, ";", 240, ",", 241)]
    [InlineData(150, ";", 160, ",", LongSentences.Longest)]
    public void A_long_one_is_cut_behind_a_semicolon_or_else_a_comma_not_far_before_its_limit(
        int one, string mark, int other, string otherMark, int length)
    {
        var tokens = Words(400);
        tokens[one] = tokens[one] with { Folded = mark };
        tokens[other] = tokens[other] with { Folded = otherMark };

        Assert.Equal(length, LongSentences.Pieces(default, tokens).First().Tokens.Count);
    }

    [Fact]
    public void The_pieces_have_all_words_in_their_order_and_none_is_too_long() =>
        Gen.Int[0, 9].Array[0, 1_200].Sample(
            marks =>
            {
                var tokens = Words(marks.Length).Select((token, at) => marks[at] == 0 ? token with { Folded = "," } : token).ToList();
                var sentence = new TextSpan(0, 2 * marks.Length);
                var pieces = LongSentences.Pieces(sentence, tokens).ToList();

                Assert.Equal(tokens, pieces.SelectMany(piece => piece.Tokens));
                Assert.All(pieces, piece => Assert.InRange(piece.Tokens.Count, 0, LongSentences.Longest));
                Assert.All(pieces.Skip(1), piece => Assert.Equal(piece.Tokens[0].Span.Start, piece.Span.Start));
            },
            iter: 200);

    [Fact]
    public void Matches_of_a_round_in_one_breath_are_all_read()
    {
        string[] teams = ["Arsenal", "Chelsea", "Everton", "Fulham", "Burnley", "Brentford", "Liverpool", "Sunderland"];
        var filler = string.Concat(Enumerable.Repeat("and all of the people of the town are glad of it ", 10));
        var text = string.Concat(teams.Chunk(2).Select(pair => $"{pair[0]} host {pair[1]} on Saturday, {filler}; "));

        Assert.Equal(4, Drop.Claims("2025-12-04", $"In the Premier League {text}and so it ends.").Count);
    }

    private static List<Token> Words(int count) =>
        [.. Enumerable.Range(0, count).Select(at => new Token(new TextSpan(2 * at, 2 * at + 1), "word", TokenKind.Word, LetterCase.Lower))];
}
