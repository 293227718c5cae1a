using Ingest.Pipeline.Contract;
using Spectre.Console;

namespace Ingest.Cli.Rendering;

/// <summary>An analysis for a person's eyes.</summary>
internal static class AnalysisText
{
    public static void Write(IAnsiConsole console, Analysis.Analysis analysis)
    {
        var article = analysis.Article;
        console.MarkupLineInterpolated($"[bold]{analysis.File}[/]");
        console.MarkupLineInterpolated($"  {Shortened(article.Title.Text)}");
        var date = $"{article.Date.Day.Iso()} ({Word.Of(article.Date.Source)})";
        console.MarkupLineInterpolated($"  [dim]{date}, {article.Format}, {article.Language}[/]");
        if (analysis.Schedule is { } list)
            console.MarkupLineInterpolated($"  schedule {list.Matches.Count} listed, {analysis.Claims.Count} to come");

        foreach (var link in analysis.Linked.Links)
        {
            var names = string.Join(", ", link.Mentions.Select(mention => mention.Text).Distinct(StringComparer.Ordinal));
            var kind = Word.Of(link.Kind);
            console.MarkupLineInterpolated($"  {kind,-8} [green]{link.Name}[/] [dim]{link.Id} {link.Confidence:0.00}[/]  {names}");
        }

        foreach (var claim in analysis.Claims)
        {
            console.MarkupLineInterpolated($"  fixture  [yellow]{Claims.Headline(claim)}[/] [dim]{claim.Confidence:0.00}[/]");
            if (analysis.Schedule is null) console.MarkupLineInterpolated($"           [dim]\"{Shortened(claim.Evidence.Text)}\"[/]");
        }

        foreach (var left in analysis.Linked.Abstentions) console.MarkupLineInterpolated($"  left     {left.Mention.Text}: {left.Reason}");
        foreach (var unknown in analysis.Linked.Unknowns)
            console.MarkupLineInterpolated($"  unknown  {unknown.Text} [dim]{Word.Of(unknown.Kind)}[/]");
        foreach (var warning in analysis.Warnings) console.MarkupLineInterpolated($"  [red]warning[/]  {warning}");
        console.WriteLine();
    }

    private static string Shortened(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= 120 ? line : line[..119].TrimEnd() + "…";
    }
}
