namespace Ingest.Digests.Pages;

/// <summary>How much a page says of one match, from the least; <see cref="Fitting"/> gives each as much as the page has room for.</summary>
internal enum Detail
{
    /// <summary>Day, kick-off, sides, whether it stands, how sure.</summary>
    Line,

    /// <summary>Also competition and ground.</summary>
    Facts,

    /// <summary>Also the newest words for it and against it, how many more there are, and the data for machines.</summary>
    NewestReport,

    /// <summary>Also all other reports the digest lists.</summary>
    AllReports,
}
