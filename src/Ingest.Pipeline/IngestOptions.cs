using Ingest.Linking;

namespace Ingest.Pipeline;

/// <summary>What may be set, in the configuration section <c>Ingest</c>.</summary>
public sealed class IngestOptions
{
    /// <summary>How many days ahead a digest looks, 1 to 366.</summary>
    public int HorizonDays { get; set; } = 60;

    /// <summary>Largest file that is read, in bytes, 1 KiB to 64 MiB; a larger one is rejected with a reason.</summary>
    public int MaxArticleBytes { get; set; } = 2 * 1024 * 1024;

    /// <summary>Links of less confidence than this, 0 to 1, become abstentions.</summary>
    public double LinkThreshold { get; set; } = Linker.DefaultThreshold;

    /// <summary>How many days the list of changes goes back, 1 to 366.</summary>
    public int ChangesKeptDays { get; set; } = 30;

    /// <summary>
    /// Container of the calendars and pages: <c>$web</c> where the account serves a static website. Nothing is published where it is empty.
    /// </summary>
    public string WebContainer { get; set; } = StorageNames.Web;

    /// <summary>
    /// Whether anybody may read the calendars and pages, if the container has yet to be made. Where it is not set, an emulator on this
    /// machine lets everybody, so that a browser opens the pages, and any other account nobody: there the infrastructure decides.
    /// </summary>
    public bool? WebIsPublic { get; set; }

    /// <summary>Folder of the catalog's CSV files; the <c>catalog</c> folder beside the program where none is set.</summary>
    public string? CatalogDirectory { get; set; }

    /// <summary>The folder that is read.</summary>
    public string CatalogFolder => CatalogDirectory ?? Path.Combine(AppContext.BaseDirectory, "catalog");
}
