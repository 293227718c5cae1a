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

    /// <summary>Folder of the catalog's CSV files; the <c>catalog</c> folder beside the program where none is set.</summary>
    public string? CatalogDirectory { get; set; }

    /// <summary>The folder that is read.</summary>
    public string CatalogFolder => CatalogDirectory ?? Path.Combine(AppContext.BaseDirectory, "catalog");
}
