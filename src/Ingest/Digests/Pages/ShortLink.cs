using Ingest.Text;

namespace Ingest.Digests.Pages;

/// <summary>
/// An item of a list of links, as short as can be: end tags and quotes that HTML does not need are left out, as those of a thousand items
/// would take a seventh of a page.
/// </summary>
internal static class ShortLink
{
    public static string Item(string address, string words)
    {
        var quotes = IsPlain(address) ? "" : "\"";
        var item = new HtmlWriter();
        item.Raw($"<li><a href={quotes}");
        item.Write($"{address}");
        item.Raw($"{quotes}>");
        item.Write($"{words}</a>");
        return item.ToString();
    }

    /// <summary>Whether it needs no quotes: addresses made of a catalog's ids are letters, digits, hyphens, stops and slashes.</summary>
    private static bool IsPlain(string address) => address.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '/');
}
