using System.Diagnostics;
using System.Globalization;
using Ingest.Pipeline.Storage;
using Spectre.Console;

namespace Ingest.Cli.Rendering;

/// <summary>The state of dropped files for a person's eyes.</summary>
internal static class StatusText
{
    public static void WriteAll(IAnsiConsole console, IReadOnlyList<ArticleStatus> rows)
    {
        var table = Tables.New(console, hasLongRows: false, "File", "Station", "Date", "Links", "Claims", "Reason");
        foreach (var row in rows)
        {
            table.AddRow(
                row.Blob.EscapeMarkup(),
                Station(row),
                row.Date?.Iso() ?? "",
                $"{row.Links}",
                $"{row.Claims}",
                (row.Reason ?? "").EscapeMarkup());
        }

        Tables.Write(console, table);
        var stations = rows.GroupBy(row => row.Station).OrderBy(group => group.Key).Select(group => $"{group.Count()} {Word(group.Key)}");
        console.MarkupLineInterpolated($"{rows.Count} files: {string.Join(", ", stations)}");
    }

    public static void WriteOne(IAnsiConsole console, ArticleStatus row)
    {
        void Line(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) console.MarkupLineInterpolated($"[bold]{name,-14}[/]{value}");
        }

        Line("File", row.Blob);
        Line("Article", row.ArticleId);
        Line("Station", Word(row.Station) + (row.Pending ? ", waiting to be linked" : ""));
        Line("Reason", row.Reason);
        Line("Title", row.Title);
        Line("Published", row.Date?.Iso());
        Line("Links", $"{row.Links}");
        Line("Claims", $"{row.Claims}");
        Line("Left", $"{row.Abstained} names that the text does not settle, {row.Unknown} that stand in no catalog");
        Line("Version", row.BlobETag);
        Line("Changed", Instant(row.BlobLastModified));
        Line("Updated", Instant(row.UpdatedAt));
        Line("Catalog", row.CatalogVersion);
        Line("Trace", ActivityContext.TryParse(row.Trace, null, out var trace) ? trace.TraceId.ToHexString() : null);
    }

    private static string Station(ArticleStatus row) => row.Station switch
    {
        ArticleStation.Rejected or ArticleStation.Failed => $"[red]{Word(row.Station)}[/]",
        ArticleStation.Enriched => $"[green]{Word(row.Station)}[/]",
        _ => Word(row.Station),
    };

    private static string Word(ArticleStation station) => station.ToString().ToLowerInvariant();

    private static string? Instant(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
