using System.CommandLine;
using System.Globalization;

namespace Ingest.Cli.Commands;

/// <summary>Days on the command line: <c>yyyy-MM-dd</c> and nothing else, whatever the machine's culture.</summary>
internal static class Dates
{
    public static Option<DateOnly?> Option(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"{name} takes a day such as 2025-11-05, not \"{result.Tokens[0].Value}\".");
            return null;
        },
    };

    /// <summary>Today in UTC, as the hosts count days.</summary>
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
