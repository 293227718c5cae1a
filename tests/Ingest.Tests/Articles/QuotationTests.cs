namespace Ingest.Tests.Articles;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("“We won,” Bellingham told reporters.", "“We won,”", "Bellingham")]
    [InlineData("\"We won,\" Bellingham told reporters.", "\"We won,\"", "Bellingham")]
    [InlineData("“We won,\" Bellingham told reporters.", "“We won,\"", "Bellingham")]
    [InlineData("“We won,” said Alexis Mac Allister. Nobody else spoke.", "“We won,”", "Alexis Mac Allister")]
    [InlineData("“We won,” said Virgil van Dijk.", "“We won,”", "Virgil van Dijk")]
    [InlineData("“We won,” said J. Smith.", "“We won,”", "J. Smith")]
    [InlineData("“We won,” said the Rovers boss Joe Bloggs.", "“We won,”", "Joe Bloggs")]
    [InlineData("“We won,” he added.", "“We won,”", "he")]
    [InlineData("“We won,” the manager said.", "“We won,”", "the manager")]
    [InlineData("Alonso said: “We won.”", "“We won.”", "Alonso")]
    [InlineData("Rovers head coach Joe Bloggs has insisted that they “had no luck” in Leeds.", "“had no luck”", "Joe Bloggs")]
    [InlineData("They call him “the wall” in Leeds.", "“the wall”", null)]
    [InlineData("Rovers, who said nothing. Then it was “the wall” again.", "“the wall”", null)]
    public void Speech_runs_from_mark_to_mark_and_its_speaker_stands_beside_a_verb_of_saying(string text, string speech, string? speaker)
    {
        var article = SomeFile.Read(text);
        var quotation = Assert.Single(article.Quotations);
        Assert.Equal((speech, speaker), (quotation.Span.In(article.Text), quotation.Speaker?.Text));
    }

    [Fact]
    public void Speech_that_is_broken_by_its_speaker_is_his_on_both_sides()
    {
        var article = SomeFile.Read("“We won,” said Alonso, “and we deserved it.”");
        Assert.Equal(
            ["“We won,”", "“and we deserved it.”"],
            article.Quotations.Select(quotation => quotation.Span.In(article.Text)));
        Assert.All(article.Quotations, quotation => Assert.Equal("Alonso", quotation.Speaker?.Text));
    }

    [Fact]
    public void Speech_over_several_paragraphs_keeps_the_speaker_of_the_first()
    {
        var article = SomeFile.Read("“We won,” Alonso said. “It was hard.\n\n“We go on.\n\n“We never stop.”");
        Assert.Equal(4, article.Quotations.Count);
        Assert.All(article.Quotations, quotation => Assert.Equal("Alonso", quotation.Speaker?.Text));
    }

    [Fact]
    public void Who_is_named_at_the_end_of_a_speech_spoke_its_earlier_paragraphs_too()
    {
        var article = SomeFile.Read("“It was hard.\n\n“We never stop,” said Alonso.");
        Assert.All(article.Quotations, quotation => Assert.Equal("Alonso", quotation.Speaker?.Text));
    }

    [Fact]
    public void A_paragraph_of_prose_ends_what_was_said()
    {
        var article = SomeFile.Read("“We won,” said Alonso.\n\nCity are fourth. They play with a “false nine” now.");
        Assert.Null(article.Quotations[1].Speaker);
    }

    [Fact]
    public void A_mark_behind_a_number_stands_for_inches_and_opens_nothing() =>
        Assert.Empty(SomeFile.Read("The keeper is 6ft 2\" tall and has long arms.").Quotations);
}
