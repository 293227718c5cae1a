namespace Ingest.Pipeline.Storage;

/// <summary>How far a dropped file has come.</summary>
public enum ArticleStation
{
    /// <summary>It is an article and waits to be linked and read.</summary>
    Parsed,

    /// <summary>It cannot be used; the row says why.</summary>
    Rejected,

    /// <summary>Its links and claims are stored.</summary>
    Enriched,

    /// <summary>The file is gone and what it caused is withdrawn.</summary>
    Removed,

    /// <summary>It was given up after several failures.</summary>
    Failed,
}

/// <summary>A row of <see cref="StorageNames.ArticleStatus"/>: what a person should know about one dropped file.</summary>
public sealed record ArticleStatus
{
    public required string ArticleId { get; init; }

    public required string Blob { get; init; }

    public required ArticleStation Station { get; init; }

    /// <summary>Why it was rejected or given up; of a list that was read, what in it could not be.</summary>
    public string? Reason { get; init => field = Columns.Short(value, 4000); }

    /// <summary>The version the row speaks of; null once the file is gone.</summary>
    public string? BlobETag { get; init; }

    public DateTimeOffset? BlobLastModified { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Publication day.</summary>
    public DateOnly? Date { get; init; }

    public string? Title { get; init => field = Columns.Short(value, 500); }

    public int Links { get; init; }

    public int Claims { get; init; }

    public int Abstained { get; init; }

    public int Unknown { get; init; }

    /// <summary>Version of the catalog it was linked with.</summary>
    public string? CatalogVersion { get; init; }

    /// <summary>
    /// True while enrichment is called for and not known to be done. It is what makes a lost message harmless: whoever sees the same
    /// version again asks for it again.
    /// </summary>
    public bool Pending { get; init; }

    /// <summary>ETag of the enriched document whose rows are known to be in the tables.</summary>
    public string? Document { get; init; }

    /// <summary>When this version of the file was enriched first; null where it was not.</summary>
    public DateTimeOffset? EnrichedAt { get; init; }

    /// <summary>
    /// Trace context of the run that wrote the row, or of the tries to come where somebody asked for it again, as W3C Trace Context writes
    /// it; null where nobody traced.
    /// </summary>
    public string? Trace { get; init; }

    /// <summary>Whether the two say the same, whenever and by whomever they were written.</summary>
    public bool SaysTheSameAs(ArticleStatus other) =>
        this with { UpdatedAt = other.UpdatedAt, EnrichedAt = other.EnrichedAt, Trace = other.Trace } == other;
}
