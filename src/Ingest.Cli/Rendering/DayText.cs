using Ingest.Digests;
using Spectre.Console;

namespace Ingest.Cli.Rendering;

/// <summary>What is on on a day.</summary>
internal static class DayText
{
    public static void Write(IAnsiConsole console, DateOnly day, IReadOnlyList<DigestRow> rows)
    {
        console.MarkupLineInterpolated($"[bold]{day.IsoWithWeekday()}[/]");
        var table = Tables.New(console, hasLongRows: true, "Kick-off", "Match", "Competition", "Venue", "Says");
        foreach (var row in rows)
        {
            table.AddRow(
                Tables.Cell(console, KickOff(row).EscapeMarkup()),
                Tables.Cell(console, MatchWords.Sides(row).EscapeMarkup(), MatchWords.Moved(row).EscapeMarkup()),
                Tables.Cell(console, (row.Competition ?? "").EscapeMarkup()),
                Tables.Cell(console, (row.Venue ?? "").EscapeMarkup()),
                Tables.Cell(console, HowSure.Words(row).EscapeMarkup()));
        }

        Tables.Write(console, table);
    }

    private static string KickOff(DigestRow row) =>
        row.Date is null ? $"one day of {MatchWords.When(row)}"
        : row.KickOff is null ? "not stated"
        : row.TimeZone is null ? row.KickOff : $"{row.KickOff} {row.TimeZone}";
}
