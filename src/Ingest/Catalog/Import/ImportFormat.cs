namespace Ingest.Catalog.Import;

/// <summary>The public shapes that can be read into a catalog.</summary>
public enum ImportFormat
{
    /// <summary>
    /// Results of the Wikidata query service, as JSON or CSV, with columns named as docs/catalog.md says: people, teams or spells.
    /// </summary>
    Wikidata,

    /// <summary>The CSV files of the reep register: <c>people.csv</c>, <c>teams.csv</c>, <c>names.csv</c>.</summary>
    Reep,

    /// <summary>The club lists of openfootball: <c>*.clubs.txt</c>.</summary>
    Openfootball,

    /// <summary>CSV in the columns of the catalog's own files, further ones beside them: suggestions that a keeper went through.</summary>
    Rows,
}

/// <summary>A file to import.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Open">
/// Opens it for reading from its start; the stream must be seekable and is disposed by the reader. Called more than once: names are read
/// after all rows, so that an alias never takes the name of a row that stands further down.
/// </param>
public sealed record ImportSource(string Name, Func<Stream> Open);
