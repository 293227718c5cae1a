using System.Globalization;

namespace Ingest.Pipeline.Storage;

/// <summary>Weeks by ISO 8601, Monday to Sunday, as <c>2025-W45</c>: such names sort as the weeks do.</summary>
public static class IsoWeek
{
    public static string Of(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(midnight):0000}-W{ISOWeek.GetWeekOfYear(midnight):00}");
    }
}
