using System.Globalization;
using Ingest.Cli.Explaining;
using Ingest.Pipeline.Contract;
using Spectre.Console;

namespace Ingest.Cli.Rendering;

/// <summary>Why names were linked, for a person's eyes.</summary>
internal static class ExplanationText
{
    /// <summary>Names that say the same once, and how often; those passed over only where <paramref name="all"/> are wanted.</summary>
    public static void Write(IAnsiConsole console, Explained explained, bool all)
    {
        WriteHead(console, explained);
        var shown = explained.Findings.Where(finding => all || finding.Kind is not FindingKind.PassedOver).ToList();
        if (!explained.Analysis.Linked.IsFootball) console.WriteLine("The text is not about football, so no name in it was looked at.");
        else if (shown.Count is 0) console.WriteLine(WhyNone(explained.Analysis));
        if (shown.Count is 0) console.WriteLine();
        foreach (var group in FindingGroup.Of(shown)) WriteGroup(console, group);
        ClaimText.Write(console, explained);

        var passedOver = explained.Findings.Count - shown.Count;
        if (passedOver > 0)
            console.MarkupLineInterpolated($"[dim]{passedOver} {(passedOver is 1 ? "name" : "names")} passed over; --all shows them.[/]");
    }

    /// <summary>Every name by itself.</summary>
    public static void WriteEach(IAnsiConsole console, Explained explained)
    {
        WriteHead(console, explained);
        foreach (var group in FindingGroup.OfEach(explained.Findings)) WriteGroup(console, group);
        if (explained.Claims.Count > 0) ClaimText.Write(console, explained);
    }

    private static string WhyNone(Analysis.Analysis analysis) => analysis.Schedule is { } list
        ? $"A list of {list.Matches.Count} matches; the catalog knows every side."
        : "No name was found.";

    private static void WriteHead(IAnsiConsole console, Explained explained)
    {
        var (article, warnings) = (explained.Analysis.Article, explained.Analysis.Warnings);
        var date = $"{article.Date.Day.Iso()} ({Word.Of(article.Date.Source)})";
        console.MarkupLineInterpolated($"[bold]{explained.Analysis.File}[/] [dim]{date}[/]");
        foreach (var warning in warnings) console.MarkupLineInterpolated($"[red]warning[/]  {warning}");
        console.WriteLine();
    }

    private static void WriteGroup(IAnsiConsole console, FindingGroup group)
    {
        var finding = group.First;
        console.MarkupLine($"{Forms(group)}  {Outcome(finding)}");
        Indented.Line(console, 1, Colours.Dim(finding.Because.EscapeMarkup()));
        Indented.Line(console, 1, Excerpt.Of(finding.Sentence, finding.Mention.Span).ToMarkup(hasFormats: Indented.Wraps(console)));
        if (finding.Weighed is [var only] && only.Id == finding.Id)
        {
            // The candidate is named in the line above, so that one line more holds what speaks for it.
            if (only.Reasons.Count > 0) Indented.Line(console, 1, string.Join("  ", only.Reasons.Select(Says)));
        }
        else
        {
            foreach (var alike in finding.Weighed.GroupBy(Weight)) WriteCandidates(console, [.. alike]);
        }

        console.WriteLine();
    }

    /// <summary>Candidates for and against whom the same speaks stand in one line.</summary>
    private static void WriteCandidates(IAnsiConsole console, List<Weighed> alike)
    {
        var names = alike.Select(candidate => $"{candidate.Name.EscapeMarkup()} {Colours.Dim(Identity(candidate).EscapeMarkup())}");
        Indented.Line(console, 1, string.Join(", ", names));
        foreach (var reason in alike[0].Reasons) Indented.Line(console, 2, Says(reason));
    }

    private static string Weight(Weighed candidate) => string.Join('\n', candidate.Reasons.Select(Says));

    private static string Identity(Weighed candidate) =>
        candidate.Detail.Length > 0 ? $"({candidate.Id}, {candidate.Detail})" : $"({candidate.Id})";

    private static string Says(Reason reason) =>
        $"[{(reason.Evidence.SpeaksFor ? "green" : "red")}]{reason.Sign}[/] {reason.Words.EscapeMarkup()}";

    private static string Forms(FindingGroup group) => string.Join(", ", group.Forms.Select(form =>
        $"[bold]“{form.Text.ReplaceLineEndings(" ").EscapeMarkup()}”[/]{(form.Count > 1 ? $" ×{form.Count}" : "")}"));

    private static string Outcome(Finding finding)
    {
        var kind = $"[{Colours.Of(finding.Kind)}]{finding.Kind.Words()}[/]";
        var confidence = finding.Confidence is { } share ? $", {Share(share)}" : "";
        return finding.Kind switch
        {
            FindingKind.LeftOpen or FindingKind.PassedOver => kind,
            FindingKind.UnknownPerson or FindingKind.UnknownTeam => $"{kind}{confidence}",
            _ when finding.Id is { } id => $"is {finding.Name.EscapeMarkup()} {Colours.Dim($"({id.EscapeMarkup()})")}, {kind}{confidence}",
            _ => $"is {finding.Name.EscapeMarkup()}, {kind}",
        };
    }

    private static string Share(double share) => share.ToString("0.00", CultureInfo.InvariantCulture);
}
