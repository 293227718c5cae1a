using System.CommandLine;
using System.Globalization;

namespace Ingest.Cli;

/// <summary>Days as they are typed and shown: <c>yyyy-MM-dd</c> and nothing else, whatever the machine's culture.</summary>
internal static class Dates
{
    private const string Format = "yyyy-MM-dd";

    public static string Iso(this DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>A day as tables and JSON have it.</summary>
    public static DateOnly Read(string iso) => DateOnly.ParseExact(iso, Format, CultureInfo.InvariantCulture);

    /// <summary>The day with its weekday, as a person plans by it.</summary>
    public static string IsoWithWeekday(this DateOnly day) => day.ToString($"ddd {Format}", CultureInfo.InvariantCulture);

    public static Option<DateOnly?> Option(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            var typed = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(typed, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"{name} takes a day such as 2025-11-05, not \"{typed}\".");
            return null;
        },
    };

    /// <summary>Today in UTC, as the hosts count days.</summary>
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
