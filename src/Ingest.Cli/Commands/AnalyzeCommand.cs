using System.CommandLine;
using Ingest.Cli.Analysis;
using Ingest.Cli.Rendering;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest analyze FILE... [--json]</c>: what the pipeline would find in files. Touches no storage.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(Shell shell)
    {
        var files = new Argument<string[]>("FILE") { Description = "Article files.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "One JSON object a line instead of text for reading." };
        var catalog = CatalogCommand.Folder();
        var command = new Command(
            "analyze", "Show what is found in article files, without any storage. Exit code 2 when a file could not be read.")
        {
            files, json, catalog,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(
            Run(shell, parsed.GetValue(files)!, parsed.GetValue(json), parsed.GetValue(catalog), cancellation)));
        return command;
    }

    private static int Run(Shell shell, string[] files, bool json, string? catalog, CancellationToken cancellation)
    {
        var analyzer = new Analyzer(CatalogCommand.Load(catalog));
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
            switch (analysis)
            {
                case Unread unread:
                    outcome = ExitCode.BadInput;
                    shell.Complain($"{unread.File}: {string.Join(' ', unread.Reasons)}");
                    break;
                case Analysis.Analysis read when json:
                    shell.Out.WriteLine(AnalysisLine.Of(read).ToJson());
                    break;
                case Analysis.Analysis read:
                    AnalysisText.Write(console, read);
                    break;
            }
        }

        return outcome;
    }
}
