using System.CommandLine;
using Ingest.Catalog.Import;
using Ingest.Cli.Rendering;
using Ingest.Pipeline;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest catalog import FORMAT FILE... --into DIR</c>: merges public registers into a catalog.</summary>
internal static class CatalogImportCommand
{
    private static readonly Dictionary<string, ImportFormat> Formats = new()
    {
        ["wikidata"] = ImportFormat.Wikidata,
        ["reep"] = ImportFormat.Reep,
        ["openfootball"] = ImportFormat.Openfootball,
        ["rows"] = ImportFormat.Rows,
    };

    public static Command Create(Shell shell)
    {
        var format = new Argument<string>("FORMAT")
        {
            Description =
                "wikidata: results of the query service, JSON or CSV, of people, teams or spells. reep: people.csv, teams.csv, names.csv " +
                "of the reep register. openfootball: club lists (*.clubs.txt). rows: the catalog's own columns, as `suggest` prints them.",
        };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var files = new Argument<string[]>("FILE") { Description = "Files of that format.", Arity = ArgumentArity.OneOrMore };
        var into = new Option<string>("--into")
        {
            Description = "Folder of the catalog to merge into; it is made where there is none.",
            HelpName = "DIR",
            Required = true,
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Count what would change, and write nothing." };
        var command = new Command(
            "import",
            "Merge public registers into a catalog. What is there stays: empty columns are filled, names are added that nobody " +
            "else bears, ids never change; the same twice changes nothing. Exit code 2 when a file is not of the format or broken, " +
            "or the catalog has rows that cannot be read; nothing is written then.")
        {
            format, files, into, dryRun,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Import(
            shell, Formats[parsed.GetValue(format)!], parsed.GetValue(files)!, parsed.GetValue(into)!, parsed.GetValue(dryRun),
            cancellation)));
        return command;
    }

    private static int Import(
        Shell shell, ImportFormat format, string[] files, string folder, bool isDryRun, CancellationToken cancellation)
    {
        if (File.Exists(folder)) throw new UsageException($"{folder} is a file; --into names the catalog's folder.");
        if (Array.Find(files, file => !File.Exists(file)) is { } missing) throw new UsageException($"There is no file {missing}.");
        var result = CatalogImport.Run(
            InstalledCatalog.Files(folder), format, [.. files.Select(file => new ImportSource(file, () => File.OpenRead(file)))],
            progress =>
            {
                cancellation.ThrowIfCancellationRequested();
                shell.Error.WriteLine($"{progress.Source}: {progress.Rows:N0} rows{(progress.IsForNames ? ", for their names" : "")}");
            });
        if (result.Problems.Count > 0)
        {
            foreach (var problem in result.Problems) shell.Complain(problem);
            shell.Complain("Nothing was imported.");
            return ExitCode.BadInput;
        }

        ImportText.Write(shell, result);
        var changed = result.Changed.ToList();
        if (changed.Count is 0) shell.Out.WriteLine("Nothing to change.");
        else if (isDryRun) shell.Out.WriteLine($"Nothing was written. Without --dry-run this changes {string.Join(", ", changed)}.");
        else Write(shell, folder, result, changed, cancellation);
        return ExitCode.Done;
    }

    private static void Write(Shell shell, string folder, ImportResult result, List<string> changed, CancellationToken cancellation)
    {
        CatalogFolder.Replace(folder, changed, result.Write, cancellation);
        shell.Out.WriteLine($"Written to {folder}: {string.Join(", ", changed)}. `ingest catalog check {folder}` names what to mend.");
    }
}
