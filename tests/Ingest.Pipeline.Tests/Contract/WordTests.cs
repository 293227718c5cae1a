using Ingest.Articles;
using Ingest.Fixtures;
using Ingest.Pipeline.Contract;

namespace Ingest.Pipeline.Tests.Contract;

public sealed class WordTests
{
    [Theory]
    [InlineData(DateSource.Text, "text")]
    [InlineData(DateSource.Metadata, "metadata")]
    [InlineData(DateSource.LastModified, "last-modified")]
    public void Where_a_date_comes_from_is_spelled_as_the_tables_page_says(DateSource source, string word) =>
        Assert.Equal(word, Word.Of(source));

    [Theory]
    [InlineData(ClaimKind.Prose, "prose")]
    [InlineData(ClaimKind.Schedule, "schedule")]
    public void What_kind_of_text_states_a_match_is_spelled_as_the_tables_page_says(ClaimKind kind, string word) =>
        Assert.Equal(word, Word.Of(kind));

    [Fact]
    public void The_noise_of_added_weights_does_not_show()
    {
        var (first, second) = (0.2, 0.4);
        Assert.NotEqual(0.6, first + second);

        Assert.Equal(0.6, Word.Of(first + second));
    }
}
