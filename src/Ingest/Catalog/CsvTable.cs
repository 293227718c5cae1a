using System.Text.Unicode;
using CsvHelper;

namespace Ingest.Catalog;

/// <summary>
/// One CSV file (RFC 4180, UTF-8, a header, one line a row) read row by row. Whatever is wrong with the file or with a row is added to
/// the problems; nothing is thrown for it, and one bad row costs no other.
/// </summary>
internal sealed class CsvTable(string file, IReadOnlyList<string> required, ICollection<CatalogProblem> problems)
{
    /// <summary>Reads the rows; <paramref name="read"/> gives null for a row that it rejects.</summary>
    public List<CatalogRow<T>> Read<T>(byte[]? bytes, Func<CsvRow, T?> read) where T : class
    {
        if (bytes is null)
            return Nothing<T>(null, "the file is missing: a catalog needs its four files, where a header alone will do");
        if (!Utf8.IsValid(bytes))
            return Nothing<T>(null, "the file is not UTF-8: save it in that encoding");
        using var csv = CsvReader.Create(bytes, Options());
        var places = required.Select(column => csv.TryGetFieldIndex(column, out var place) ? place : -1).ToArray();
        var missing = required.Where((_, i) => places[i] < 0).ToList();
        if (missing.Count > 0)
            return Nothing<T>(1, $"the header lacks {string.Join(", ", missing)}: without these columns no row can be read");

        var rows = new List<CatalogRow<T>>();
        while (csv.Read())
            if (read(new CsvRow(file, csv, required, places, problems)) is { } value)
                rows.Add(new CatalogRow<T>((int)csv.LineNumber, value));
        return rows;
    }

    private CsvReaderOptions Options() => new()
    {
        Separator = ',',
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        TrackLineNumbers = true,
        // Ids of teams, countries, roles and years stand in thousands of rows: one string does for all.
        PoolStrings = true,
        // No value of a catalog needs a line break, and with them an unclosed quote would swallow the rest of the file.
        AllowLineBreaksInQuotes = false,
        MalformedData = CsvMalformedDataHandling.Skip,
        FieldCountMismatch = CsvFieldCountHandling.Skip,
        OnMalformedRecord = record => Problem((int)record.LineNumber, Explain(record.Reason)),
    };

    private static string Explain(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.FieldCountMismatch =>
            "the row has more or fewer values than the header has columns: put a value that contains a comma in double quotes",
        CsvMalformedReason.LineBreakInQuotes or CsvMalformedReason.UnterminatedQuote =>
            "a value opens a double quote that its line does not close: close it, and keep each row on one line",
        _ => "a double quote stands in the middle of a value: put the whole value in double quotes and double the one inside",
    };

    private List<CatalogRow<T>> Nothing<T>(int? line, string message)
    {
        Problem(line, message);
        return [];
    }

    private void Problem(int? line, string message) =>
        problems.Add(new CatalogProblem(CatalogSeverity.Error, file, line, message));
}
