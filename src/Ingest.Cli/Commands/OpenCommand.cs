using System.CommandLine;
using System.Globalization;
using Ingest.Cli.Storage;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest open [TEAM|DATE]</c>: where a page is.</summary>
internal static class OpenCommand
{
    public static Command Create(Shell shell)
    {
        var page = new Argument<string?>("TEAM|DATE")
        {
            Description = "A team's id or name, or a day, yyyy-MM-dd; the index where nothing is named.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var check = new Option<bool>("--check") { Description = "Ask the storage whether the page is there; exit code 1 when it is not." };
        var catalog = CatalogCommand.Folder();
        var storage = new StorageOption(shell);
        var command = new Command(
            "open",
            "Print the address of a page, for a browser or a script; it opens none itself. " +
            "The container is that of the setting Ingest__WebContainer, \"web\" where none is set. Of $web the blob's address is printed; " +
            "a static website has a host of its own, which `az storage account show --query primaryEndpoints.web` tells. " +
            "Exit code 1 when --check does not find the page, 2 when the team is unknown.")
        {
            page, check, catalog, storage.Option,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var name = parsed.GetValue(page) is { } asked ? NameOf(asked, parsed.GetValue(catalog)) : WebFiles.Index;
            return parsed.GetValue(check)
                ? storage.UseAsync(parsed, access => CheckAsync(shell, new WebFiles(shell, access), name, cancellation), cancellation)
                : Task.FromResult(Print(shell, new WebFiles(shell, Accounts.Brief(storage.Target(parsed))), name));
        });
        return command;
    }

    private static string NameOf(string asked, string? catalog) =>
        DateOnly.TryParseExact(asked, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? WebFiles.Day(day)
            : WebFiles.Team(DigestCommand.Find(catalog, asked).Id);

    private static int Print(Shell shell, WebFiles files, string name)
    {
        shell.Out.WriteLine(files.AddressOf(name).AbsoluteUri);
        return ExitCode.Done;
    }

    private static async Task<int> CheckAsync(Shell shell, WebFiles files, string name, CancellationToken cancellation)
    {
        if (await files.HasAsync(name, cancellation)) return Print(shell, files, name);
        shell.Complain(
            $"There is no {name} in the container {files.ContainerName}. Pages are written at each rebuild, for teams and days with a match " +
            $"to come: see `ingest digest`, let `ingest run` work, or name another container by Ingest__WebContainer.");
        return ExitCode.Failed;
    }
}
