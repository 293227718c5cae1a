using System.CommandLine;
using Ingest.Catalog;
using Ingest.Pipeline;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest catalog check [DIR]</c>: names every row of a catalog that a person should mend.</summary>
internal static class CatalogCommand
{
    public static Command Create(Shell shell)
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = "Folder with the catalog's CSV files; the default catalog where none is named.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var check = new Command(
            "check", "Name the rows that cannot be used, and those that make links worse. Exit code 2 when a row cannot be used.")
        {
            folder,
        };
        check.SetAction(parsed => Check(shell, parsed.GetValue(folder)));
        return new Command("catalog", "Look after the catalog of teams, people and competitions.") { check };
    }

    /// <summary>The option by which a verb takes another catalog than the default one.</summary>
    public static Option<string?> Folder() => new("--catalog") { Description = "Folder with the catalog's CSV files.", HelpName = "DIR" };

    /// <summary>The catalog of a folder, or the default one, which travels with the program.</summary>
    public static CatalogLoad Load(string? folder)
    {
        folder ??= new IngestOptions().CatalogFolder;
        return Directory.Exists(folder)
            ? CatalogReader.Read(InstalledCatalog.Files(folder))
            : throw new UsageException($"There is no folder {folder} to read a catalog from.");
    }

    private static int Check(Shell shell, string? folder)
    {
        var load = Load(folder);
        var problems = CatalogCheck.Check(load);
        foreach (var problem in problems) shell.Out.WriteLine(problem);
        var errors = problems.Count(problem => problem.Severity is CatalogSeverity.Error);
        var catalog = load.Catalog;
        shell.Out.WriteLine(
            $"{catalog.Teams.Count} teams, {catalog.People.Count} people, {catalog.Competitions.Count} competitions; " +
            $"version {catalog.Version}; {errors} errors, {problems.Count - errors} warnings.");
        return errors is 0 ? ExitCode.Done : ExitCode.BadInput;
    }
}
