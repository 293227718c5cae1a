using Ingest.Articles;

namespace Ingest.Tests.Articles;

public sealed class BlockTests
{
    private const string Prose =
        "Rovers will be glad of the rest after eleven matches in thirty days, said everyone who had seen them lose.";

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\r\r")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2029")]
    [InlineData("\n \t \n")]
    public void Line_ends_of_every_kind_part_paragraphs(string between)
    {
        var article = SomeFile.Read(Prose + between + Prose);
        Assert.Equal([Prose, Prose], article.Blocks.Select(block => block.Span.In(article.Text)));
    }

    [Theory]
    [InlineData("When are Rovers next in action?")]
    [InlineData("Team news:")]
    [InlineData("ROVERS")]
    [InlineData("St. Mirren v Celtic")]
    [InlineData("Sunday, 7 p.m.")]
    public void A_short_line_above_prose_is_a_heading(string heading)
    {
        var article = SomeFile.Read($"{Prose}\n\n{heading}\n\n{Prose}");
        Assert.Equal([BlockKind.Paragraph, BlockKind.Heading, BlockKind.Paragraph], article.Blocks.Select(block => block.Kind));
        Assert.Equal([article.Blocks[1].Span], article.Blocks[1].Sentences);
    }

    [Theory]
    [InlineData("He left early.")]
    [InlineData("What a night!")]
    [InlineData("“We were lucky”")]
    [InlineData("Who knows? Nobody does")]
    public void A_short_line_that_closes_as_prose_does_is_a_paragraph(string line)
    {
        var article = SomeFile.Read($"{Prose}\n\n{line}\n\n{Prose}");
        Assert.All(article.Blocks, block => Assert.Equal(BlockKind.Paragraph, block.Kind));
    }

    [Fact]
    public void Short_lines_that_stand_together_are_lines_of_a_list()
    {
        var article = SomeFile.Read($"{Prose}\n\nSaturday\nRovers v City\nTown v St. Mirren, 3 p.m.\n1. Arsenal");
        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.Line, BlockKind.Line, BlockKind.Line, BlockKind.Line],
            article.Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void A_short_sentence_above_a_list_is_its_heading()
    {
        var article = SomeFile.Read($"{Prose}\n\nAll ties are on 16 December.\n\nRovers v City\nTown v Albion\nUnited v Athletic");
        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.Heading, BlockKind.Line, BlockKind.Line, BlockKind.Line],
            article.Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void A_text_that_was_wrapped_by_a_machine_is_put_together_again()
    {
        const string text = """
            Rovers will travel to the coast on Sunday without their captain Joe
            Bloggs, who is banned. The match at the home of their oldest rivals
            Town starts at noon, and
            """;
        var article = SomeFile.Read(text);
        Assert.Equal(BlockKind.Paragraph, Assert.Single(article.Blocks).Kind);
        Assert.Equal(2, article.Sentences.Count());
    }

    [Fact]
    public void A_line_that_goes_on_with_a_small_letter_is_part_of_the_same_paragraph() =>
        Assert.Single(SomeFile.Read("Rovers will travel to\nthe coast on Sunday").Blocks);

    [Fact]
    public void A_list_of_matches_is_not_taken_for_wrapped_prose()
    {
        var article = SomeFile.Read("Arsenal v Chelsea\nEverton v Fulham\nLeeds v Wolves");
        Assert.Equal(3, article.Blocks.Count);
    }
}
