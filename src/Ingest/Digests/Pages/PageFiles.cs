namespace Ingest.Digests.Pages;

/// <summary>
/// The pages of an edition: an index, one page per team and one per day, each standing alone, none larger than
/// <see cref="MostBytes"/>. See docs/pages.md.
/// </summary>
public static class PageFiles
{
    /// <summary>The most bytes of a page, in UTF-8.</summary>
    public const int MostBytes = PageFrame.Limit;

    /// <summary>Name of the index within the web container.</summary>
    public const string Index = Addresses.Index;

    /// <summary>Name of a team's page within the web container.</summary>
    /// <param name="teamId">The team's catalog id.</param>
    public static string NameOfTeam(string teamId) => Addresses.Team(teamId);

    /// <summary>Name of a day's page within the web container.</summary>
    /// <param name="day">The day at the ground.</param>
    public static string NameOfDay(DateOnly day) => Addresses.Day(day);

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
