using Ingest.Digests;

namespace Ingest.Tests.Digests;

public sealed class ConfidenceWordsTests
{
    [Theory]
    [InlineData(0.9999, "over 99% sure")]
    [InlineData(0.996, "over 99% sure")]
    [InlineData(0.97, "97% sure")]
    [InlineData(0.005, "1% sure")]
    [InlineData(0.001, "under 1% sure")]
    public void A_share_is_told_in_hundreds_and_never_as_certain(double confidence, string words) =>
        Assert.Equal(words, ConfidenceWords.Of(confidence));
}
