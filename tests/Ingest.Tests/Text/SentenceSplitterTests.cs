using CsCheck;
using Ingest.Text;

namespace Ingest.Tests.Texts;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Rovers won. City lost.", "Rovers won.|City lost.")]
    [InlineData("Rovers won! City lost? They did.", "Rovers won!|City lost?|They did.")]
    [InlineData("They visit St. Mirren on Sunday. Then Celtic come.", "They visit St. Mirren on Sunday.|Then Celtic come.")]
    [InlineData("It starts at 7.45pm. Rovers won 1-0.", "It starts at 7.45pm.|Rovers won 1-0.")]
    [InlineData("They meet on Nov. 26 in Athens.", "They meet on Nov. 26 in Athens.")]
    [InlineData("They meet on Dec. 3. Until then they rest.", "They meet on Dec. 3.|Until then they rest.")]
    [InlineData("He rang on the 3rd of Dec. Nobody came.", "He rang on the 3rd of Dec.|Nobody came.")]
    [InlineData("The first whistle is at 4:30 p.m. ET this Sunday.", "The first whistle is at 4:30 p.m. ET this Sunday.")]
    [InlineData("Kick-off is at 3 p.m. (ET) on Sunday.", "Kick-off is at 3 p.m. (ET) on Sunday.")]
    [InlineData("It begins at 3 p.m. Saturday in Leeds.", "It begins at 3 p.m. Saturday in Leeds.")]
    [InlineData("It begins at 3 p.m. Rovers are favourites.", "It begins at 3 p.m.|Rovers are favourites.")]
    [InlineData("J. Smith and B. O’Neil start.", "J. Smith and B. O’Neil start.")]
    [InlineData("They are in Group A. They face City next.", "They are in Group A.|They face City next.")]
    [InlineData("The U.S. Women won again.", "The U.S. Women won again.")]
    [InlineData("He moved to the U.S. The club agreed.", "He moved to the U.S.|The club agreed.")]
    [InlineData("“We won.” He smiled.", "“We won.”|He smiled.")]
    [InlineData("\"We won.\" He smiled.", "\"We won.\"|He smiled.")]
    [InlineData("They lost (again.) Nobody cried.", "They lost (again.)|Nobody cried.")]
    [InlineData("Well... They lost.", "Well...|They lost.")]
    [InlineData("Well… they lost… And again.", "Well… they lost…|And again.")]
    [InlineData("He is the No. 10 of Rovers.", "He is the No. 10 of Rovers.")]
    [InlineData("Did he play? No. He was ill.", "Did he play?|No.|He was ill.")]
    [InlineData("Rovers v. United is on.", "Rovers v. United is on.")]
    [InlineData("1. Arsenal", "1. Arsenal")]
    [InlineData("They paid. £50m went.", "They paid.|£50m went.")]
    [InlineData("1,000 came. 500 left.", "1,000 came.|500 left.")]
    [InlineData("no capital. here either", "no capital. here either")]
    [InlineData("  blanks around.  ", "blanks around.")]
    [InlineData("   ", "")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected)
    {
        var sentences = SentenceSplitter.Split(text, new TextSpan(0, text.Length));
        Assert.Equal(expected, string.Join('|', sentences.Select(sentence => sentence.In(text))));
    }

    [Fact]
    public void Only_the_given_part_is_split()
    {
        const string text = "One. Two. Three.";
        Assert.Equal([new TextSpan(5, 9)], SentenceSplitter.Split(text, new TextSpan(4, 9)));
    }

    [Fact]
    public void Sentences_of_any_text_stand_in_order_and_cover_every_character_that_is_no_blank() =>
        Gen.Select(Some.AnyText, Gen.Int[0, 20], Gen.Int[0, 20]).Sample((text, before, after) =>
        {
            var start = Math.Min(before, text.Length);
            var part = new TextSpan(start, Math.Max(start, text.Length - after));
            var covered = new bool[text.Length];
            var end = part.Start;
            foreach (var sentence in SentenceSplitter.Split(text, part))
            {
                Assert.True(sentence.Start >= end && sentence.Length > 0 && sentence.End <= part.End);
                end = sentence.End;
                Array.Fill(covered, true, sentence.Start, sentence.Length);
            }

            Assert.All(Enumerable.Range(part.Start, part.Length), at => Assert.True(covered[at] || char.IsWhiteSpace(text[at])));
        });
}
