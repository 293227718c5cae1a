using System.Globalization;
using Ingest.Cli.Digests;
using Ingest.Digests;
using Spectre.Console;

namespace Ingest.Cli.Rendering;

/// <summary>Digests for a person's eyes.</summary>
internal static class DigestText
{
    /// <summary>One team: every match with the newest sentence that states it, and those that disagree.</summary>
    public static void Write(IAnsiConsole console, StoredDigest digest)
    {
        console.MarkupLineInterpolated($"[bold]{digest.TeamName}[/] [dim]({digest.TeamId}, as of {digest.AsOf})[/]");
        if (digest.Rows.Count is 0)
        {
            console.WriteLine("No match to come.");
            console.WriteLine();
            return;
        }

        var table = Tables.New(console, "Date", "Match", "Competition", "Reports");
        foreach (var row in digest.Rows)
        {
            table.AddRow(new Markup(Day(row).EscapeMarkup()), new Markup(Match(row)), new Markup((row.Competition ?? "").EscapeMarkup()), new Markup($"{row.Reports}"));
        }

        console.Write(table);
        console.WriteLine();
    }

    /// <summary>All teams: the next match of each.</summary>
    public static void WriteNext(IAnsiConsole console, IReadOnlyList<StoredDigest> digests)
    {
        var table = Tables.New(console, "Team", "Date", "Next match", "Competition", "Further");
        foreach (var digest in digests.OrderBy(digest => digest.TeamName, StringComparer.Ordinal))
        {
            if (digest.Rows is not [var next, ..]) continue;
            table.AddRow(
                digest.TeamName.EscapeMarkup(), Day(next).EscapeMarkup(), Opponent(next).EscapeMarkup(), (next.Competition ?? "").EscapeMarkup(),
                digest.Rows.Count is 1 ? "" : $"{digest.Rows.Count - 1}");
        }

        console.Write(table);
    }

    private static string Match(DigestRow row)
    {
        var lines = new List<string> { Opponent(row).EscapeMarkup() };
        if (row.Status is not "scheduled") lines.Add($"[yellow]{Moved(row).EscapeMarkup()}[/]");
        if (DigestSources.Read(row.Sources) is [var newest, ..]) lines.Add($"[dim]{Says(newest).EscapeMarkup()}[/]");
        lines.AddRange(DigestSources.Read(row.Dissent).Select(other => $"[red]but[/] [dim]{Says(other).EscapeMarkup()}[/]"));
        return string.Join('\n', lines);
    }

    private static string Opponent(DigestRow row) => row.Side switch
    {
        DigestSide.Home => $"{row.OpponentName} (home)",
        DigestSide.Away => $"{row.OpponentName} (away)",
        _ => row.OpponentName,
    };

    private static string Moved(DigestRow row) => row.PreviousDate is null ? row.Status : $"{row.Status}, was {Day(row.PreviousDate)}";

    private static string Says(DigestSource source) => $"\"{source.Quote.ReplaceLineEndings(" ")}\" ({source.Blob}, {source.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)})";

    private static string Day(DigestRow row)
    {
        var day = row.Date is { } date ? Day(date)
            : row is { DateFrom: { } from, DateTo: { } to } ? $"{Day(from)} to {Day(to)}"
            : "to be confirmed";
        return row.KickOff is null ? day : $"{day} {row.KickOff}";
    }

    private static string Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("ddd yyyy-MM-dd", CultureInfo.InvariantCulture);
}
