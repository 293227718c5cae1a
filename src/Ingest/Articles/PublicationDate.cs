namespace Ingest.Articles;

/// <summary>The day an article was published, on which every "Sunday" and "tomorrow" in it depends.</summary>
/// <param name="Day">The calendar day, as the text or the storage states it.</param>
/// <param name="Source">Who says so.</param>
public sealed record PublicationDate(DateOnly Day, DateSource Source);

/// <summary>Where a publication date was taken from, best first.</summary>
public enum DateSource
{
    /// <summary>The text states it, as in an opening <c>date 2025-11-05</c>.</summary>
    Text,

    /// <summary>The blob's metadata states it.</summary>
    Metadata,

    /// <summary>Nobody states it: the day, in UTC, on which the file was last modified.</summary>
    LastModified,
}
