using CsvHelper;

namespace Ingest.Catalog.Import;

/// <summary>A row of a register's table, by column name.</summary>
internal readonly struct SourceRow(IReadOnlyDictionary<string, int> columns, string?[] values)
{
    /// <summary>The value; null where it is blank or there is no such column.</summary>
    public string? this[string column] =>
        columns.TryGetValue(column, out var index) && index < values.Length && !string.IsNullOrWhiteSpace(values[index])
            ? values[index]!.Trim()
            : null;

    /// <summary>The parts of a list separated by <c>|</c>; empty where there are none.</summary>
    public IReadOnlyList<string> List(string column) => this[column] is { } value
        ? value.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        : [];
}

/// <summary>
/// A register's table, read row by row: CSV with a header, or a query service's JSON results. Only the row at hand is in memory.
/// </summary>
internal sealed class SourceTable : IDisposable
{
    private readonly Stream _stream;
    private readonly SparqlJson? _json;
    private readonly CsvReader? _csv;

    /// <summary>Opens the table as far as its columns. Throws <see cref="System.Text.Json.JsonException"/> where JSON is broken.</summary>
    public SourceTable(Stream stream)
    {
        _stream = stream;
        if (BeginsWithBrace(stream))
        {
            _json = new SparqlJson(stream);
            Columns = _json.Columns;
        }
        else
        {
            _csv = CsvReader.Create(stream, Options(), leaveOpen: true);
            Columns = _csv.Headers is { } header
                ? header.Select((name, index) => (name, index)).DistinctBy(column => column.name, StringComparer.Ordinal)
                    .ToDictionary(column => column.name, column => column.index, StringComparer.Ordinal)
                : [];
        }
    }

    /// <summary>Where each column stands.</summary>
    public IReadOnlyDictionary<string, int> Columns { get; }

    /// <summary>Whether all of these columns are there.</summary>
    public bool Has(params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
            if (!Columns.ContainsKey(column)) return false;
        return true;
    }

    /// <summary>All rows in order; can be gone through once.</summary>
    public IEnumerable<SourceRow> Rows() => _json?.Rows() ?? CsvRows();

    public void Dispose()
    {
        _csv?.Dispose();
        _stream.Dispose();
    }

    private IEnumerable<SourceRow> CsvRows()
    {
        while (_csv!.Read())
        {
            var values = new string?[_csv.FieldCount];
            for (var i = 0; i < values.Length; i++) values[i] = _csv.GetString(i);
            yield return new SourceRow(Columns, values);
        }
    }

    private static CsvReaderOptions Options() => new()
    {
        Separator = ',',
        TrimWhitespace = true,
        AllowLineBreaksInQuotes = true,
        MalformedData = CsvMalformedDataHandling.Skip,
        FieldCountMismatch = CsvFieldCountHandling.Skip,
    };

    private static bool BeginsWithBrace(Stream stream)
    {
        Span<byte> start = stackalloc byte[64];
        var read = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        stream.Position = 0;
        return read.TrimStart("\uFEFF"u8).TrimStart(" \t\r\n"u8) is [(byte)'{', ..];
    }
}
