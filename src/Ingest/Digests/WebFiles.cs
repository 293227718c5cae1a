using Ingest.Digests.Calendars;
using Ingest.Digests.Pages;

namespace Ingest.Digests;

/// <summary>All files of the web container.</summary>
public static class WebFiles
{
    /// <summary>The calendars and pages of an edition, one after the other, as they are many and no two are needed at once.</summary>
    public static IEnumerable<WebFile> Of(Edition edition) => CalendarFiles.Of(edition).Concat(PageFiles.Of(edition));
}
