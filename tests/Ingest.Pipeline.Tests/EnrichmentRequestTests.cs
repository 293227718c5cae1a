using System.Text.Json;
using Ingest.Articles;

namespace Ingest.Pipeline.Tests;

public sealed class EnrichmentRequestTests
{
    private static readonly string[] TriggerMetadata =
    [
        "Id", "DequeueCount", "PopReceipt", "InsertionTime", "ExpirationTime", "NextVisibleTime",
    ];

    [Theory]
    [InlineData("\"0x8D\"")]
    [InlineData(null)]
    public void A_request_is_read_as_it_was_written(string? etag)
    {
        var request = new EnrichmentRequest(ArticleId.Of("ä b.txt"), "ä b.txt", etag);

        Assert.Equal(request, EnrichmentRequest.Parse(request.ToJson()));
    }

    [Fact]
    public void No_key_is_called_like_the_metadata_that_would_take_its_place()
    {
        var json = JsonDocument.Parse(new EnrichmentRequest(ArticleId.Of("a"), "a", "\"0x8D\"").ToJson());

        var keys = json.RootElement.EnumerateObject().Select(property => property.Name).ToList();
        Assert.Equal(["articleId", "blob", "etag"], keys);
        Assert.DoesNotContain(keys, key => TriggerMetadata.Contains(key, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Keys_that_a_later_version_adds_are_no_harm() => Assert.Equal(
        "a", EnrichmentRequest.Parse($$"""{"articleId":"{{ArticleId.Of("a")}}","blob":"a","traceparent":"00-0-0-00"}""").Blob);

    [Theory]
    [InlineData("")]
    [InlineData("words")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"articleId":"x"}""")]
    [InlineData("""{"articleId":"0123456789abcdef0123","blob":"a"}""")]
    public void A_message_that_is_not_ours_is_refused(string message) =>
        Assert.Throws<FormatException>(() => EnrichmentRequest.Parse(message));
}
