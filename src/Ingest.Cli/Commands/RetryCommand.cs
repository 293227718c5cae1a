using System.CommandLine;
using Ingest.Cli.Storage;
using Ingest.Pipeline;
using Ingest.Pipeline.Steps;
using Ingest.Pipeline.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Spectre.Console;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest retry [BLOB...]</c>: asks for files that were given up once more, or for all.</summary>
internal static class RetryCommand
{
    public static Command Create(Shell shell)
    {
        var blobs = new Argument<string[]>("BLOB")
        {
            Description = "Names of dropped files, whatever became of them; all that were given up where none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var all = new Option<bool>("--all")
        {
            Description = "All files that are there: after a change of the catalog, of a setting or of the program.",
        };
        var storage = new StorageOption(shell);
        var command = new Command(
            "retry",
            "Ask for files to be linked and read again. A host does it when it next looks at its queue. " +
            "Exit code 2 when a named file was never taken.")
        {
            blobs, all, storage.Option,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var names = parsed.GetValue(blobs)!;
            var isAll = parsed.GetValue(all);
            if (isAll && names.Length > 0) throw new UsageException("Either --all or names of files can be given, not both.");
            return storage.UseAsync(parsed, access => RetryAsync(shell, access, names, isAll, cancellation), cancellation);
        });
        return command;
    }

    private static async Task<int> RetryAsync(
        Shell shell, StorageAccount access, string[] names, bool isAll, CancellationToken cancellation)
    {
        var step = new RetryArticles(
            new StatusTable(access),
            new ArticleBlobs(access, new IngestOptions()),
            new EnrichmentQueue(access),
            shell.Time,
            NullLogger<RetryArticles>.Instance);
        Task<RetryOutcome> RunAsync(Action sent) =>
            isAll ? step.RunAllAsync(sent, cancellation)
            : names.Length is 0 ? step.RunGivenUpAsync(sent, cancellation)
            : step.RunAsync(names, sent, cancellation);
        var outcome = await Missing.OrNullAsync<RetryOutcome>(async () => await TellingAsync(shell, RunAsync))
            ?? new RetryOutcome(0, names);
        foreach (var name in outcome.Unknown) shell.Complain($"No file was taken as {name}. `ingest status` lists all that were.");
        shell.Out.WriteLine(outcome.Requested switch
        {
            0 when names.Length > 0 || isAll => "Nothing was asked for.",
            0 => "No file was given up.",
            1 => "Asked for 1 file again.",
            var many => $"Asked for {many} files again.",
        });
        return outcome.Unknown.Count is 0 ? ExitCode.Done : ExitCode.BadInput;
    }

    /// <summary>Of many files a person is told how far it has come.</summary>
    private static async Task<RetryOutcome> TellingAsync(Shell shell, Func<Action, Task<RetryOutcome>> run)
    {
        if (!shell.IsTerminal) return await run(() => { });
        return await shell.NewConsole().Status().StartAsync("Asking ...", async context =>
        {
            var sent = 0;
            return await run(() => context.Status($"Asking ... {Interlocked.Increment(ref sent)} files"));
        });
    }
}
