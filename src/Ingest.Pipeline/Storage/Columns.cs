using System.Globalization;
using Azure.Data.Tables;

namespace Ingest.Pipeline.Storage;

/// <summary>How values stand in table columns: days as <c>yyyy-MM-dd</c>, what is not known as no column at all.</summary>
internal static class Columns
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string TimeFormat = "HH':'mm";

    public static void Put(this TableEntity row, string column, object? value)
    {
        if (value is not null) row[column] = value;
    }

    public static void Put(this TableEntity row, string column, DateOnly? day) => row.Put(column, day is { } known ? Day(known) : null);

    public static void Put(this TableEntity row, string column, TimeOnly? time) =>
        row.Put(column, time is { } known ? (object)known.ToString(TimeFormat, CultureInfo.InvariantCulture) : null);

    /// <summary>A text cut to a length that a column surely holds; never between the halves of a surrogate pair.</summary>
    public static void PutShort(this TableEntity row, string column, string? text, int maxLength) =>
        row.Put(column, (object?)Short(text, maxLength));

    public static string? Short(string? text, int maxLength) =>
        text is null || text.Length <= maxLength ? text : text[..(char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength)];

    public static string Day(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static DateOnly? GetDay(this TableEntity row, string column) =>
        row.GetString(column) is { } text ? DateOnly.ParseExact(text, DayFormat, CultureInfo.InvariantCulture) : null;

    public static TimeOnly? GetTime(this TableEntity row, string column) =>
        row.GetString(column) is { } text ? TimeOnly.ParseExact(text, TimeFormat, CultureInfo.InvariantCulture) : null;

    /// <summary>Whether the two rows hold the same, apart from what the storage itself writes.</summary>
    public static bool SameAs(this TableEntity row, TableEntity other) => Own(row).SequenceEqual(Own(other));

    private static IEnumerable<KeyValuePair<string, object>> Own(TableEntity row) => row
        .Where(property => property.Key is not ("odata.etag" or "Timestamp"))
        .OrderBy(property => property.Key, StringComparer.Ordinal);
}
