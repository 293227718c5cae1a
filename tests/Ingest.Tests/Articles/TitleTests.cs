namespace Ingest.Tests.Articles;

public sealed class TitleTests
{
    [Theory]
    [InlineData("date 2025-11-05\nRovers win again\n\nRovers beat City on a night of rain, wind and four red cards in ten minutes.")]
    [InlineData("Rovers win again\r\nBy A Writer\r\n\r\nRovers beat City on a night of rain, wind and four red cards in ten minutes.")]
    public void A_first_line_that_does_not_close_as_a_sentence_is_the_title(string text)
    {
        var title = SomeFile.Read(text).Title;
        Assert.Equal(("Rovers win again", false), (title.Text, title.IsLead));
    }

    [Theory]
    [InlineData("Rovers won. City lost.", "Rovers won.")]
    [InlineData("date 2025-11-05 Rovers won.\n\nCity lost.", "Rovers won.")]
    [InlineData("Rovers won", "Rovers won")]
    public void Where_there_is_no_title_the_lead_sentence_serves_and_says_so(string text, string lead)
    {
        var title = SomeFile.Read(text).Title;
        Assert.Equal((lead, true), (title.Text, title.IsLead));
    }

    [Fact]
    public void The_title_knows_where_it_stands()
    {
        var article = SomeFile.Read("date 2025-11-05 Rovers won.");
        Assert.Equal(article.Title.Text, article.Title.Span.In(article.Text));
    }
}
