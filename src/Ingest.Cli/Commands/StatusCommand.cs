using System.CommandLine;
using Ingest.Articles;
using Ingest.Cli.Rendering;
using Ingest.Cli.Storage;
using Ingest.Pipeline;
using Ingest.Pipeline.Storage;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest status [BLOB]</c>: how far dropped files have come.</summary>
internal static class StatusCommand
{
    public static Command Create(Shell shell)
    {
        var blob = new Argument<string?>("BLOB")
        {
            Description = "Name of a dropped file, to see all that is known of it; all files where none is named.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var storage = new StorageOption(shell);
        var command = new Command(
            "status",
            "Show how far dropped files have come, and why some were rejected. Exit code 2 when the named file was never taken.")
        {
            blob, storage.Option,
        };
        command.SetAction((parsed, cancellation) => parsed.GetValue(blob) is { } name
            ? storage.UseAsync(parsed, access => OneAsync(shell, access, name, cancellation), cancellation)
            : storage.UseAsync(parsed, access => AllAsync(shell, access, cancellation), cancellation));
        return command;
    }

    private static async Task<int> AllAsync(Shell shell, StorageAccount access, CancellationToken cancellation)
    {
        var rows = await ReadAllAsync(access, cancellation);
        if (rows.Count is 0) shell.Out.WriteLine("No file was taken yet. Drop some with `ingest drop`, and let `ingest run` work on them.");
        else StatusText.WriteAll(shell.NewConsole(), rows);
        return ExitCode.Done;
    }

    private static async Task<int> OneAsync(Shell shell, StorageAccount access, string blob, CancellationToken cancellation)
    {
        var stored = await Missing.OrNullAsync(() => new StatusTable(access).ReadAsync(ArticleId.Of(blob), cancellation))
            ?? throw new UsageException($"No file was taken as {blob}. `ingest status` lists all that were.");
        StatusText.WriteOne(shell.NewConsole(), stored.Row);
        return ExitCode.Done;
    }

    /// <summary>All rows, by name; none where the table is not there yet.</summary>
    internal static Task<IReadOnlyList<ArticleStatus>> ReadAllAsync(StorageAccount access, CancellationToken cancellation) =>
        Missing.OrNoneAsync<ArticleStatus>(async () => await new StatusTable(access)
            .ReadAllAsync(cancellation)
            .OrderBy(row => row.Blob, StringComparer.Ordinal)
            .ToListAsync(cancellation));
}
