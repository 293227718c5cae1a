namespace Ingest.Digests.Pages;

/// <summary>
/// The pages of an edition: an index, one page per team and one per day, each standing alone, none larger than
/// <see cref="MostBytes"/>. See docs/pages.md.
/// </summary>
public static class PageFiles
{
    /// <summary>The most bytes of a page, in UTF-8.</summary>
    public const int MostBytes = PageFrame.Limit;

    /// <summary>All pages. They follow from the edition alone: there is no clock in them but the reader's, which a script reads.</summary>
    public static IEnumerable<WebFile> Of(Edition edition)
    {
        var site = new Site(edition);
        return
        [
            .. IndexPage.Of(site),
            .. edition.Digests.Select(digest => TeamPage.Of(digest, site)),
            .. Enumerable.Range(0, site.Days.Count).Select(day => DayPage.Of(day, site)),
        ];
    }
}
