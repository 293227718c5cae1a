using System.Text.Unicode;
using CsvHelper;

namespace Ingest.Catalog.Import;

/// <summary>
/// A file of a catalog as it is being edited: every column that it has, also those that the catalog's reader passes over, and every row,
/// also those that the reader would reject. What cannot be kept word for word is a problem, so that writing never loses a row.
/// </summary>
internal sealed class DraftTable
{
    private readonly Dictionary<string, int> _columns;
    private readonly int _key;

    private DraftTable(string file, IReadOnlyList<string> header, List<string[]> rows)
    {
        (File, Header, Rows) = (file, header, rows);
        _columns = header.Select((name, index) => (name, index)).DistinctBy(column => column.name, StringComparer.Ordinal)
            .ToDictionary(column => column.name, column => column.index, StringComparer.Ordinal);
        _key = _columns.GetValueOrDefault("id", _columns.GetValueOrDefault("person_id"));
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The columns, in the file's order.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>The rows, in the file's order and behind them what was added.</summary>
    public List<string[]> Rows { get; }

    /// <summary>Whether anything differs from the file; a file that is new does.</summary>
    public bool IsChanged { get; set; }

    /// <summary>Reads a file; one that is missing becomes an empty table of <paramref name="columns"/>.</summary>
    public static DraftTable Read(
        CatalogFiles files, string file, IReadOnlyList<string> columns, ICollection<CatalogProblem> problems)
    {
        using var stream = files.Open(file);
        if (stream is null) return new DraftTable(file, columns, []) { IsChanged = true };
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        if (!Utf8.IsValid(bytes)) problems.Add(Problem(file, null, "the file is not UTF-8: save it in that encoding"));
        using var csv = CsvReader.Create(bytes, Options(file, problems));
        var header = csv.Headers?.ToArray() ?? [];
        // Provenance is for those who read the file; a catalog without that column stays without it.
        var missing = columns.Where(column => column is not "source" && !header.Contains(column)).ToList();
        if (missing.Count > 0)
        {
            problems.Add(Problem(file, 1, $"the header lacks {string.Join(", ", missing)}"));
            return new DraftTable(file, columns, []);
        }

        var rows = new List<string[]>();
        while (csv.Read())
        {
            var values = new string[header.Length];
            for (var i = 0; i < values.Length; i++) values[i] = csv.GetString(i);
            rows.Add(values);
        }

        return new DraftTable(file, header, rows);
    }

    /// <summary>A value; empty where the file has no such column.</summary>
    public string Get(string[] row, string column) => _columns.TryGetValue(column, out var index) ? row[index] : "";

    /// <summary>The parts of a list.</summary>
    public string[] List(string[] row, string column) =>
        Get(row, column).Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Writes a value into a row; a column that the file does not have is passed over.</summary>
    public void Set(string[] row, string column, string? value)
    {
        if (string.IsNullOrEmpty(value) || !_columns.TryGetValue(column, out var index)) return;
        row[index] = value;
        IsChanged = true;
    }

    /// <summary>Writes a value where there is none; whether it did.</summary>
    public bool Fill(string[] row, string column, string? value)
    {
        if (string.IsNullOrEmpty(value) || !_columns.ContainsKey(column) || Get(row, column) is not ("" or "0")) return false;
        Set(row, column, value);
        return true;
    }

    /// <summary>Adds to a list.</summary>
    public void Append(string[] row, string column, string value) =>
        Set(row, column, Get(row, column) is { Length: > 0 } list ? $"{list}|{value}" : value);

    /// <summary>A new row without values, at the end until the table is written.</summary>
    public string[] NewRow()
    {
        var row = new string[Header.Count];
        Array.Fill(row, "");
        Rows.Add(row);
        IsChanged = true;
        return row;
    }

    /// <summary>Writes the table as the catalog keeps its files: rows in the order of their ids, LF, quotes where needed.</summary>
    public void Write(Stream stream)
    {
        using var writer = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        writer.WriteRecord([.. Header]);
        foreach (var row in Rows.OrderBy(row => row[_key], StringComparer.Ordinal)) writer.WriteRecord(row);
        writer.Flush();
    }

    private static CsvReaderOptions Options(string file, ICollection<CatalogProblem> problems) => new()
    {
        Separator = ',',
        TrimWhitespace = true,
        TrackLineNumbers = true,
        // Ids and years of spells stand in many rows.
        PoolStrings = true,
        AllowLineBreaksInQuotes = false,
        MalformedData = CsvMalformedDataHandling.Skip,
        FieldCountMismatch = CsvFieldCountHandling.Skip,
        OnMalformedRecord = record => problems.Add(Problem(file, (int)record.LineNumber, "the row is broken, and rewriting would lose it")),
    };

    private static CatalogProblem Problem(string file, int? line, string message) =>
        new(CatalogSeverity.Error, file, line, message);
}
