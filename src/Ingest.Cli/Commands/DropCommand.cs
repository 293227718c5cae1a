using System.CommandLine;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.Cli.Drops;
using Ingest.Cli.Storage;
using Ingest.Pipeline;
using Spectre.Console;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest drop PATH...</c>: puts files into the drop container.</summary>
internal static class DropCommand
{
    public static Command Create(Shell shell)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files; folders with all below them; - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var name = new Option<string?>("--name") { Description = "Blob name of what comes by standard input.", HelpName = "NAME" };
        var date = Dates.Option("--date", "Publication day, yyyy-MM-dd, of articles whose text states none.");
        var storage = new StorageOption(shell);
        var command = new Command(
            "drop", "Put article files into the drop container. Exit code 2 when a file could not be read; the others are still dropped.")
        {
            paths, name, date, storage.Option,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var plan = DropPlan.Of(parsed.GetValue(paths)!, parsed.GetValue(name), shell.In);
            if (plan.Problem is { } problem) throw new UsageException(problem);
            var day = parsed.GetValue(date);
            return await storage.UseAsync(parsed, access => DropAsync(shell, access, plan, day, cancellation), cancellation);
        });
        return command;
    }

    private static async Task<int> DropAsync(
        Shell shell, StorageAccount access, DropPlan plan, DateOnly? date, CancellationToken cancellation)
    {
        var container = access.Blobs.GetBlobContainerClient(StorageNames.Articles);
        await container.CreateIfNotExistsAsync(cancellationToken: cancellation);
        var unread = shell.IsTerminal
            ? await shell.NewConsole().Progress().AutoClear(true).HideCompleted(true).StartAsync(progress =>
            {
                var bar = progress.AddTask("Dropping", maxValue: plan.Files.Count);
                return UploadAsync(container, plan.Files, date, () => bar.Increment(1), cancellation);
            })
            : await UploadAsync(container, plan.Files, date, () => { }, cancellation);
        foreach (var reason in unread) shell.Complain(reason);
        shell.Out.WriteLine($"Dropped {plan.Files.Count - unread.Count} of {plan.Files.Count} files into the container {container.Name}.");
        return unread.Count is 0 ? ExitCode.Done : ExitCode.BadInput;
    }

    /// <summary>Uploads the files and returns, as sentences, why some could not be read.</summary>
    internal static async Task<IReadOnlyList<string>> UploadAsync(
        BlobContainerClient container, IReadOnlyList<FileToDrop> files, DateOnly? date, Action uploaded, CancellationToken cancellation)
    {
        var unread = new List<string>();
        var options = new BlobUploadOptions
        {
            Metadata = date is { } day ? new Dictionary<string, string> { ["date"] = day.Iso() } : null,
        };
        var sideBySide = new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancellation };
        await Parallel.ForEachAsync(files, sideBySide, async (file, stopped) =>
        {
            try
            {
                await using var content = file.Open();
                await container.GetBlobClient(file.Name).UploadAsync(content, options, stopped);
            }
            catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
            {
                lock (unread) unread.Add($"{file.Source}: {trouble.Message}");
            }

            uploaded();
        });
        return unread;
    }
}
