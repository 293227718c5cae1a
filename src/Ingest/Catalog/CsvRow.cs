using System.Buffers;
using System.Globalization;
using CsvHelper;

namespace Ingest.Catalog;

/// <summary>The row at which the reader stands, by column name. Each <c>Try</c> notes a problem where it answers false.</summary>
internal readonly struct CsvRow(
    string file, CsvReader csv, IReadOnlyList<string> columns, int[] places, ICollection<CatalogProblem> problems)
{
    /// <summary>No year of football lies outside, and a typing error usually does.</summary>
    private const int FirstYear = 1850, LastYear = 2100;

    private static readonly SearchValues<char> IdSigns =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>The value, or null where it is blank.</summary>
    public string? this[string column] => csv.GetString(PlaceOf(column)) is { Length: > 0 } value ? value : null;

    /// <summary>The parts of a list: separated by <c>|</c>, without blanks, none twice.</summary>
    public IReadOnlyList<string> List(string column) => this[column] is not { } value ? []
        : !value.Contains('|', StringComparison.Ordinal) ? [value]
        : [.. value.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>Where a required column stands: there are ten at most, and a look at each is less than a look into a dictionary.</summary>
    private int PlaceOf(string column)
    {
        for (var i = 0; i < places.Length; i++)
        {
            if (columns[i] == column) return places[i];
        }

        return csv.GetFieldIndex(column);
    }

    /// <summary>Notes why the row is left out; always false, for use at the end of a <c>Try</c>.</summary>
    public bool Reject(string message)
    {
        problems.Add(new CatalogProblem(CatalogSeverity.Error, file, (int)csv.LineNumber, message));
        return false;
    }

    /// <summary>A value that must be there.</summary>
    public bool TryRequire(string column, out string value)
    {
        value = this[column] ?? "";
        return value.Length > 0 || Reject($"{column} is empty: state it, or remove the row");
    }

    /// <summary>An id: it becomes a partition key of tables and part of web addresses, where most punctuation is forbidden.</summary>
    public bool TryId(string column, out string id)
    {
        if (!TryRequire(column, out id))
            return false;
        return !id.AsSpan().ContainsAnyExcept(IdSigns)
            || Reject($"{column} is '{id}': write letters a-z, digits and hyphens only, such as Q8682 or drumchapel-united");
    }

    /// <summary>One of a few words.</summary>
    public bool TryChoose<T>(string column, IReadOnlyDictionary<string, T> choices, out T? choice)
    {
        choice = default;
        if (!TryRequire(column, out var word))
            return false;
        return choices.TryGetValue(word, out choice)
            || Reject($"{column} is '{word}': write one of {string.Join(", ", choices.Keys.Order(StringComparer.Ordinal))}");
    }

    /// <summary>A year, or the year of a date such as 2005-04-29; null where the value is blank.</summary>
    public bool TryYear(string column, out int? year)
    {
        year = null;
        if (this[column] is not { } text)
            return true;
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            year = number;
        else if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            year = date.Year;
        return year is >= FirstYear and <= LastYear
            || Reject($"{column} is '{text}': write a year from {FirstYear} to {LastYear}, a date such as 2005-04-29, or nothing");
    }

    /// <summary>A count of zero or more; zero where the value is blank.</summary>
    public bool TryCount(string column, out int count)
    {
        count = 0;
        var text = this[column];
        return text is null
            || int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count)
            || Reject($"{column} is '{text}': write a whole number, or nothing");
    }
}
