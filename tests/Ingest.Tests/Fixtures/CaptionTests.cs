using Ingest.Fixtures;
using Ingest.Text;

namespace Ingest.Tests.Fixtures;

/// <summary>What stands around an article, beside prose that begins alike.</summary>
public sealed class CaptionTests
{
    [Theory]
    [InlineData("Image: Arsenal host Chelsea on Saturday")]
    [InlineData("PHOTO (Reuters) Arsenal and Chelsea in training")]
    [InlineData("File: the keeper against Fulham")]
    [InlineData("Chelsea train before the trip to Arsenal (Photo by A. Body/Agency)")]
    [InlineData("Arsenal celebrate. Picture credit: the club")]
    [InlineData("Arsenal celebrate. Photograph: Agency")]
    [InlineData("The captain in action against Fulham. Getty Images")]
    [InlineData("Published: 4 December 2025, 10:05")]
    [InlineData("Last updated Thursday 4 December, 10:05")]
    [InlineData("Posted: Thursday")]
    [InlineData("By Our Reporter in Turin")]
    [InlineData("BY OUR REPORTER")]
    [InlineData("By: a reporter.")]
    public void Captions_stamps_and_bylines_are_no_prose(string text) => Assert.True(IsCaption(text));

    [Theory]
    [InlineData("Arsenal host Chelsea on Saturday.")]
    [InlineData("Images of the derby still hang in the bar.")]
    [InlineData("Picture the scene: Arsenal host Chelsea on Saturday.")]
    [InlineData("File the form before Arsenal host Chelsea.")]
    [InlineData("Updated fixtures for December")]
    [InlineData("By beating Chelsea on Saturday Arsenal would go top.")]
    [InlineData("By Saturday, when they host Chelsea, Arsenal hope to have a striker.")]
    [InlineData("Bygones are bygones, and Arsenal host Chelsea on Saturday.")]
    [InlineData("by")]
    [InlineData("photo")]
    [InlineData("")]
    public void Prose_that_begins_alike_is_read(string text) => Assert.False(IsCaption(text));

    [Fact]
    public void A_long_paragraph_that_mentions_a_photograph_is_prose() =>
        Assert.False(IsCaption("Photo: " + string.Concat(Enumerable.Repeat("Arsenal host Chelsea on Saturday. ", 10))));

    [Fact]
    public void Only_the_block_itself_counts()
    {
        const string text = "Image: the ground. Arsenal host Chelsea on Saturday.";

        Assert.False(Captions.IsCaption(text, new TextSpan(19, text.Length)));
    }

    private static bool IsCaption(string text) => Captions.IsCaption(text, new TextSpan(0, text.Length));
}
