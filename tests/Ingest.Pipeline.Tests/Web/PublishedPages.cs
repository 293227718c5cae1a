using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.Digests;
using Ingest.Digests.Pages;
using Ingest.Pipeline.Tests.Support;
using Ingest.Tests.Digests.Pages;
using Microsoft.Playwright;

namespace Ingest.Pipeline.Tests.Web;

/// <summary>The tests that look at pages in a browser: they share one, and so run one after the other.</summary>
[CollectionDefinition]
public sealed class InABrowser : ICollectionFixture<PublishedPages>;

/// <summary>
/// The pages of <see cref="SampleSeason"/> in a container of Azurite that anybody may read, and one Chromium for all tests. It starts
/// with the first test that asks.
/// </summary>
public sealed class PublishedPages(AzuriteFixture azurite) : IAsyncDisposable
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Uri? _root;

    public static IReadOnlyList<string> Names { get; } = [.. PageFiles.Of(SampleSeason.Edition).Select(file => file.Name)];

    /// <summary>A visit as a reader makes it: with a zone, a width, a theme of the reader's.</summary>
    public async Task<Visit> VisitAsync(BrowserNewContextOptions? reader = null)
    {
        var program = Chromium.Find();
        Assert.SkipWhen(program is null, Chromium.HowToGetOne);
        _root ??= await PublishAsync(PageFiles.Of(SampleSeason.Edition));
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program });
        return await Visit.BeginAsync(_browser, _root, reader ?? new());
    }

    /// <summary>Puts files where browsers can read them; gives the folder they lie in.</summary>
    public async Task<Uri> PublishAsync(IEnumerable<WebFile> files)
    {
        var ct = TestContext.Current.CancellationToken;
        var container = new BlobServiceClient(azurite.TakeAccount()).GetBlobContainerClient("web");
        await container.CreateAsync(PublicAccessType.Blob, cancellationToken: ct);
        await Parallel.ForEachAsync(files, ct, async (file, token) => await container.GetBlobClient(file.Name).UploadAsync(
            BinaryData.FromString(file.Text), new BlobUploadOptions { HttpHeaders = new() { ContentType = file.ContentType } }, token));
        return new Uri($"{container.Uri}/");
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
