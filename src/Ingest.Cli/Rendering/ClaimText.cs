using System.Globalization;
using Ingest.Articles;
using Ingest.Cli.Explaining;
using Ingest.Fixtures;
using Spectre.Console;

namespace Ingest.Cli.Rendering;

/// <summary>Why matches were read, for a person's eyes: what is known of each, the words of its date, its rule and its sentence.</summary>
internal static class ClaimText
{
    private const int LabelWidth = 13;

    public static void Write(IAnsiConsole console, Explained explained)
    {
        console.MarkupLine("[bold]Fixtures[/]");
        console.WriteLine();
        if (explained.Claims.Count is 0)
        {
            console.WriteLine("No match to come is stated.");
            console.WriteLine();
        }

        foreach (var claim in explained.Claims) Write(console, claim, explained.Analysis.Article);
    }

    private static void Write(IAnsiConsole console, FixtureClaim claim, Article article)
    {
        var stated = StatedDate.Of(claim, article);
        var share = claim.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        console.MarkupLine($"[yellow]{Claims.Headline(claim).EscapeMarkup()}[/]  match, {share}");
        Line(console, "date", $"{When.Days(claim.When).EscapeMarkup()}{(stated is null ? "" : $" {Words(console, stated)}")}");
        if (Claims.Contradiction(claim) is { } trouble) Line(console, "", $"[red]![/] {trouble.EscapeMarkup()}");
        foreach (var (label, words) in Claims.Facts(claim)) Line(console, label, words.EscapeMarkup());
        Line(console, "rule", Claims.Rule(claim).EscapeMarkup());
        Line(console, "says", Sentence(console, claim, stated));
        console.WriteLine();
    }

    private static void Line(IAnsiConsole console, string label, string markup) =>
        Indented.Line(console, 1, $"{Colours.Dim(label.PadRight(LabelWidth))}{markup}");

    /// <summary>The words of the date, and the words around them where they are none of the match's own sentence.</summary>
    private static string Words(IAnsiConsole console, StatedDate stated)
    {
        var words = $"by “{OneLine.Of(stated.Words.Text).EscapeMarkup()}”";
        if (stated.Place is DatePlace.OwnSentence) return words;
        var around = stated.Around is { } sentence ? $": “{Marked(console, sentence, stated)}”" : "";
        return $"{words}, {stated.Where}{around}";
    }

    private static string Sentence(IAnsiConsole console, FixtureClaim claim, StatedDate? stated) =>
        stated is { Place: DatePlace.OwnSentence }
            ? $"“{Marked(console, claim.Evidence, stated)}”"
            : $"“{OneLine.Of(claim.Evidence.Text).EscapeMarkup()}”";

    private static string Marked(IAnsiConsole console, Ingest.Text.Quote sentence, StatedDate stated) =>
        Excerpt.Of(sentence, stated.Words.Span).ToMarkup(hasFormats: Indented.Wraps(console));
}
