using System.CommandLine;
using Ingest.Catalog;
using Ingest.Cli.Analysis;
using Ingest.Cli.Explaining;
using Ingest.Cli.Rendering;
using Ingest.Cli.Rendering.Html;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest analyze FILE... [--json] [--html OUT]</c>: what the pipeline would find in files. Touches no storage.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(Shell shell)
    {
        var files = new Argument<string[]>("FILE") { Description = "Article files.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "One JSON object a line instead of text for reading." };
        var html = new Option<string?>("--html")
        {
            Description = "Write one self-contained page to this file: the texts with their names marked, why, and the matches to come.",
            HelpName = "OUT",
        };
        var catalog = CatalogCommand.Folder();
        var threshold = ThresholdOption.Create();
        var command = new Command(
            "analyze", "Show what is found in article files, without any storage. Exit code 2 when a file could not be read.")
        {
            files, json, html, catalog, threshold,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(
            Run(
                shell, parsed.GetValue(files)!, parsed.GetValue(json), parsed.GetValue(html),
                parsed.GetValue(catalog), parsed.GetValue(threshold), cancellation)));
        return command;
    }

    private static int Run(
        Shell shell, string[] files, bool json, string? html, string? folder, double threshold, CancellationToken cancellation)
    {
        var catalog = CatalogCommand.Load(folder);
        var analyzer = new Analyzer(catalog, threshold);
        var reports = new List<FileReport>();
        var console = shell.NewConsole();
        var outcome = ExitCode.Done;
        var analyses = files
            .AsParallel()
            .AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .WithCancellation(cancellation)
            .Select(analyzer.Analyze);
        foreach (var analysis in analyses)
        {
            if (html is not null) reports.Add(ReportOf(analysis, catalog.Catalog));
            switch (analysis)
            {
                case Unread unread:
                    outcome = ExitCode.BadInput;
                    shell.Complain($"{unread.File}: {string.Join(' ', unread.Reasons)}");
                    break;
                case Analysis.Analysis read when json:
                    shell.Out.WriteLine(AnalysisLine.Of(read).ToJson());
                    break;
                case Analysis.Analysis read when html is null:
                    AnalysisText.Write(console, read);
                    break;
            }
        }

        if (html is not null) Save(html, ArticlesPage.Of(reports));
        return outcome;
    }

    private static FileReport ReportOf(FileAnalysis analysis, FootballCatalog catalog) => analysis switch
    {
        Unread unread => new UnreadReport(unread.File, unread.Reasons),
        Analysis.Analysis read => new ReadReport(Explained.Of(read, catalog)),
        var other => throw new InvalidOperationException($"A file is read or not, but not {other.GetType().Name}."),
    };

    private static void Save(string path, string page)
    {
        try
        {
            File.WriteAllText(path, page);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The page cannot be written: {trouble.Message}");
        }
    }
}
