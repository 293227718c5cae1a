using Microsoft.Playwright;

namespace Ingest.Pipeline.Tests.Web;

/// <summary>A reader's visit, which remembers what went wrong on the way.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _root;
    private readonly List<string> _troubles = [];

    private Visit(IBrowserContext context, IPage page, Uri root)
    {
        (_context, Page, _root) = (context, page, root);
        page.Console += (_, message) => _troubles.Add($"console: {message.Text}");
        page.PageError += (_, error) => _troubles.Add($"error: {error}");
        page.Request += (_, request) =>
        {
            string[] own = [Folder(root), "data:"];
            if (!own.Any(start => request.Url.StartsWith(start, StringComparison.Ordinal))) _troubles.Add($"request: {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>What the console said, what failed, what was asked for elsewhere.</summary>
    public IReadOnlyList<string> Troubles => _troubles;

    public static async Task<Visit> BeginAsync(IBrowser browser, Uri root, BrowserNewContextOptions reader)
    {
        var context = await browser.NewContextAsync(reader);
        return new Visit(context, await context.NewPageAsync(), root);
    }

    public Task OpenAsync(string name) => Page.GotoAsync(new Uri(_root, name).AbsoluteUri);

    /// <summary>The words of the first element of the selector, with single spaces.</summary>
    public async Task<string> WordsAsync(string selector) =>
        string.Join(' ', (await Page.Locator(selector).First.InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    /// <summary>The account: a visit may go to another container of it, never elsewhere.</summary>
    private static string Folder(Uri root) => $"{root.GetLeftPart(UriPartial.Authority)}/";
}
