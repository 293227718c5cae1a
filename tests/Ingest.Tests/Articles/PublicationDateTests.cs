using Ingest.Articles;

namespace Ingest.Tests.Articles;

public sealed class PublicationDateTests
{
    private static readonly Dictionary<string, string> Metadata = new() { ["Date"] = "2025-11-06" };

    [Theory]
    [InlineData(" date 2025-11-05 Rovers won.")]
    [InlineData("date 2025-11-05 Rovers won.")]
    [InlineData("\uFEFFdate 2025-11-05 Rovers won.")]
    [InlineData("\r\n\r\n date 2025-11-05\r\n\r\nRovers won.")]
    [InlineData("\t\n date: 2025-11-05\nRovers won.")]
    [InlineData("2025-11-05\nRovers won.")]
    [InlineData("2025-11-05 Rovers won.")]
    [InlineData("date 2025-11-05T19:45:00Z Rovers won.")]
    [InlineData("date 2025-11-05T19:45:00.123+01:00\nRovers won.")]
    [InlineData("date 2025-11-05 19:45:00 GMT\nRovers won.")]
    [InlineData("Date: 5 November 2025\nRovers won.")]
    [InlineData("DATE: 5th Nov. 2025 Rovers won.")]
    [InlineData("Published: Wednesday, November 5, 2025\nRovers won.")]
    [InlineData("Published: Wednesday, November 5, 2025, 16:31 [IST]\nRovers won.")]
    [InlineData("Posted on Wed 5 Nov 2025 at 7.45 pm\nRovers won.")]
    [InlineData("date 05/11/2025 Rovers won.")]
    [InlineData("date 05.11.2025 Rovers won.")]
    [InlineData("date 11/05/2025 is read day first, so Rovers won in May.", "2025-05-11")]
    [InlineData("date 11/26/2025 Rovers won.", "2025-11-26")]
    [InlineData("5 November 2025\nRovers won.")]
    [InlineData("Rovers win at last\nBy A Writer\nPublished 5th November 2025, 12:02 GMT\n\nRovers won.")]
    public void A_date_that_opens_the_text_is_the_publication_date(string text, string expected = "2025-11-05") =>
        Assert.Equal(new PublicationDate(DateOnly.Parse(expected, null), DateSource.Text), SomeFile.Read(text, Metadata).Date);

    [Theory]
    [InlineData("5 November 2025 was a night that Rovers will remember.")]
    [InlineData("November 5, 2025 was a night that Rovers will remember.")]
    [InlineData("On 5 November 2025 Rovers won.")]
    [InlineData("date 2025-02-30 Rovers won.")]
    [InlineData("date 2025-11-051 Rovers won.")]
    [InlineData("Updated plans show that Rovers will move on 5 November 2025.")]
    [InlineData("Rovers v City\nDate: Saturday, 29 November 2025\nVenue: The Den\n\nRovers host City.")]
    public void A_date_inside_the_prose_is_no_publication_date(string text) =>
        Assert.Equal(DateSource.Metadata, SomeFile.Read(text, Metadata).Date.Source);

    [Fact]
    public void The_text_begins_behind_the_date_that_opens_it() =>
        Assert.Equal("Rovers won.", SomeFile.Read(" date 2025-11-05 Rovers won.").Title.Text);

    [Fact]
    public void A_time_that_begins_the_first_line_is_no_part_of_the_date() =>
        Assert.Equal("7.45pm kick-offs are back.", SomeFile.Read("date 2025-11-05 7.45pm kick-offs are back.").Title.Text);

    [Theory]
    [InlineData("date", "2025-11-06")]
    [InlineData("Published", "Thu, 6 Nov 2025 10:00:00 GMT")]
    [InlineData("DatePublished", "2025-11-06T10:00:00Z")]
    public void Metadata_states_the_date_where_the_text_does_not(string key, string value)
    {
        var article = SomeFile.Read("Rovers won.", new Dictionary<string, string> { [key] = value });
        Assert.Equal(new PublicationDate(new DateOnly(2025, 11, 6), DateSource.Metadata), article.Date);
    }

    [Fact]
    public void Metadata_that_states_no_date_is_passed_over()
    {
        var metadata = new Dictionary<string, string> { ["date"] = "yesterday" };
        Assert.Equal(DateSource.LastModified, SomeFile.Read("Rovers won.", metadata).Date.Source);
    }

    [Fact]
    public void The_day_of_the_last_change_in_utc_serves_where_nothing_else_does()
    {
        var changed = new DateTimeOffset(2025, 11, 8, 0, 30, 0, TimeSpan.FromHours(1));
        var article = SomeFile.Read(SomeFile.With("Rovers won.") with { LastModified = changed });
        Assert.Equal(new PublicationDate(new DateOnly(2025, 11, 7), DateSource.LastModified), article.Date);
    }

    [Fact]
    public void A_file_that_nobody_dates_is_refused() =>
        Assert.Contains("no date", SomeFile.Refuse(SomeFile.With("Rovers won.") with { LastModified = null }), StringComparison.Ordinal);
}
