namespace Ingest.Digests;

/// <summary>All files of the web container.</summary>
public static class WebFiles
{
    /// <summary>The calendars and pages of an edition.</summary>
    public static IReadOnlyList<WebFile> Of(Edition edition) => [];
}
