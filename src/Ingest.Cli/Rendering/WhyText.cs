using Ingest.Cli.Digests;
using Ingest.Digests;
using Spectre.Console;

namespace Ingest.Cli.Rendering;

/// <summary>Who says so: a row for every report of every match of a team, those that state otherwise included.</summary>
internal static class WhyText
{
    public static void Write(IAnsiConsole console, ShownDigest digest)
    {
        console.MarkupLineInterpolated($"[bold]{digest.TeamName}[/] [dim]({digest.TeamId}, as of {digest.AsOf:yyyy-MM-dd})[/]");
        var table = Tables.New(console, hasLongRows: true, "Match", "How sure", "Report", "Words", "Article");
        foreach (var row in digest.Rows)
        {
            foreach (var source in DigestSources.Read(row.Sources)) Add(row, source, Agreement(source));
            foreach (var source in DigestSources.Read(row.Dissent)) Add(row, source, Otherwise(row, source));
        }

        Tables.Write(console, table);

        void Add(DigestRow row, DigestSource source, string report) => table.AddRow(
            Tables.Cell(
                console,
                $"{MatchWords.When(row)} {MatchWords.Opponent(row)}".EscapeMarkup(),
                MatchWords.Moved(row).EscapeMarkup()),
            Tables.Cell(console, HowSure.Words(row).EscapeMarkup()),
            Tables.Cell(console, report.EscapeMarkup()),
            Tables.Cell(console, MatchWords.Quoted(source).EscapeMarkup()),
            Tables.Cell(
                console,
                $"{source.Title.ReplaceLineEndings(" ")}, {source.Date.Iso()}".EscapeMarkup(),
                $"{source.Blob}, characters {source.Start} to {source.End}".EscapeMarkup()));
    }

    private static string Otherwise(DigestRow row, DigestSource source) =>
        $"{(HowSure.IsOvertaken(row, source) ? "before the news:" : "but")} {MatchWords.Stated(source.Stated)}";

    private static string Agreement(DigestSource source) =>
        source.CopyOf is { } original ? $"agrees, a copy of {original}"
        : source.Kind is "schedule" ? "agrees, a list of fixtures"
        : "agrees";
}
