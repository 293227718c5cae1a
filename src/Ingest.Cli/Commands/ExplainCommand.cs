using System.CommandLine;
using Ingest.Cli.Analysis;
using Ingest.Cli.Explaining;
using Ingest.Cli.Rendering;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest explain FILE [--mention TEXT]</c>: why each name of an article was linked, or not. Touches no storage.</summary>
internal static class ExplainCommand
{
    public static Command Create(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = "An article file." };
        var mention = new Option<string?>("--mention")
        {
            Description = "Only names that hold these words, each by itself. Case, accents and punctuation do not count.",
            HelpName = "TEXT",
        };
        mention.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } asked && new MentionFilter(asked).IsEmpty)
                result.AddError("--mention takes the words of a name, with a letter or digit in it.");
        });
        var all = new Option<bool>("--all") { Description = "Also the names that were passed over: everyday words, towns, namesakes." };
        var json = new Option<bool>("--json") { Description = "One JSON object with all of it, names passed over included." };
        var catalog = CatalogCommand.Folder();
        var threshold = ThresholdOption.Create();
        var command = new Command(
            "explain",
            "Show why the names of an article were linked, left open or passed over: rule, confidence, candidates, and the evidence " +
            "for (+) and against (−) each; then the matches to come with their sentences. " +
            "Exit code 2 when the file could not be read, or no name holds the words of --mention.")
        {
            file, mention, all, json, catalog, threshold,
        };
        command.SetAction(parsed => Run(
            shell, parsed.GetValue(file)!, new View(parsed.GetValue(mention), parsed.GetValue(all), parsed.GetValue(json)),
            parsed.GetValue(catalog), parsed.GetValue(threshold)));
        return command;
    }

    private static int Run(Shell shell, string file, View view, string? folder, double threshold)
    {
        var catalog = CatalogCommand.Load(folder);
        var explained = new Analyzer(catalog, threshold).Analyze(file) switch
        {
            Unread unread => throw new UsageException($"{unread.File}: {string.Join(' ', unread.Reasons)}"),
            Analysis.Analysis analysis => Explained.Of(analysis, catalog.Catalog),
            var other => throw new InvalidOperationException($"A file is read or not, but not {other.GetType().Name}."),
        };
        if (view.Mention is { } asked)
        {
            var filter = new MentionFilter(asked);
            var shown = explained.Only(filter);
            if (shown.Findings.Count is 0)
                throw new UsageException($"{file}: {filter.Answer(explained.Analysis.Linked, catalog.Catalog, explained.Findings)}");
            explained = shown;
        }

        if (view.Json) shell.Out.WriteLine(ExplanationLine.Of(explained).ToJson());
        else if (view.Mention is null) ExplanationText.Write(shell.NewConsole(), explained, view.All);
        else ExplanationText.WriteEach(shell.NewConsole(), explained);
        return ExitCode.Done;
    }

    private sealed record View(string? Mention, bool All, bool Json);
}
