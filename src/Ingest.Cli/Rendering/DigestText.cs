using Ingest.Cli.Digests;
using Ingest.Digests;
using Spectre.Console;

namespace Ingest.Cli.Rendering;

/// <summary>Digests for a person's eyes.</summary>
internal static class DigestText
{
    /// <summary>One team: every match with the newest sentence that states it, and those that disagree.</summary>
    public static void Write(IAnsiConsole console, ShownDigest digest)
    {
        console.MarkupLineInterpolated($"[bold]{digest.TeamName}[/] [dim]({digest.TeamId}, as of {digest.AsOf:yyyy-MM-dd})[/]");
        if (digest.Rows.Count is 0)
        {
            console.WriteLine("No match to come.");
            console.WriteLine();
            return;
        }

        var table = Tables.New(console, hasLongRows: true, "Date", "Match", "Competition", "Says");
        foreach (var row in digest.Rows)
        {
            var moved = row.Status is "scheduled" ? "" : $"[yellow]{MatchWords.Moved(row).EscapeMarkup()}[/]";
            table.AddRow(
                Tables.Cell(console, MatchWords.When(row).EscapeMarkup()),
                Tables.Cell(console, MatchWords.Opponent(row).EscapeMarkup(), moved),
                Tables.Cell(console, (row.Competition ?? "").EscapeMarkup(), $"[dim]{Count(row)}[/]"),
                Tables.Cell(console, Words(row)));
        }

        Tables.Write(console, table);
        console.WriteLine();
    }

    /// <summary>The next match of each team.</summary>
    public static void WriteNext(IAnsiConsole console, IEnumerable<ShownDigest> digests)
    {
        var table = Tables.New(console, hasLongRows: false, "Team", "Date", "Next match", "Competition", "Further");
        foreach (var digest in digests)
        {
            if (digest.Rows is not [var next, ..]) continue;
            table.AddRow(
                digest.TeamName.EscapeMarkup(),
                MatchWords.When(next).EscapeMarkup(),
                MatchWords.Opponent(next).EscapeMarkup(),
                (next.Competition ?? "").EscapeMarkup(),
                digest.Rows.Count is 1 ? "" : $"{digest.Rows.Count - 1}");
        }

        Tables.Write(console, table);
    }

    private static IEnumerable<string> Words(DigestRow row) =>
    [
        .. DigestSources.Read(row.Sources).Take(1).Select(newest => Quote(newest)),
        .. DigestSources.Read(row.Dissent).Select(other => $"[red]but[/] {Quote(other)}"),
    ];

    private static string Count(DigestRow row) => row.Reports is 1 ? "1 article" : $"{row.Reports} articles";

    private static string Quote(DigestSource source) =>
        $"{MatchWords.Quoted(source).EscapeMarkup()} [dim]({source.Blob.EscapeMarkup()})[/]";
}
