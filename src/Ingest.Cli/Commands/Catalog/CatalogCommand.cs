using System.CommandLine;
using Ingest.Catalog;
using Ingest.Cli.Analysis;
using Ingest.Pipeline;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest catalog</c>: the verbs of whoever looks after the catalog.</summary>
internal static class CatalogCommand
{
    public static Command Create(Shell shell) => new("catalog", "Look after the catalog of teams, people and competitions.")
    {
        CatalogCheckCommand.Create(shell),
        CatalogImportCommand.Create(shell),
        CatalogSuggestCommand.Create(shell),
        CatalogDiffCommand.Create(shell),
        CatalogPrepareCommand.Create(shell),
    };

    /// <summary>The option by which a verb takes another catalog than the default one.</summary>
    public static Option<string?> Folder() => new("--catalog") { Description = "Folder with the catalog's CSV files.", HelpName = "DIR" };

    /// <summary>The catalog of a folder, or the default one, which travels with the program.</summary>
    public static LoadedCatalog Load(string? folder)
    {
        var files = Files(folder ?? new IngestOptions().CatalogFolder);
        // Only a catalog of which every row can be used is prepared.
        if (PreparedCatalog.Read(files) is { } prepared) return new LoadedCatalog(prepared, 0);
        var load = CatalogReader.Read(files);
        return new LoadedCatalog(load.Catalog, load.Problems.Count(problem => problem.Severity is CatalogSeverity.Error));
    }

    /// <summary>The same, with all problems and rows of its CSV files.</summary>
    public static CatalogLoad LoadRows(string? folder) => CatalogReader.Read(Files(folder ?? new IngestOptions().CatalogFolder));

    /// <summary>The files of a folder that must be there.</summary>
    public static CatalogFiles Files(string folder) => Directory.Exists(folder)
        ? InstalledCatalog.Files(folder)
        : throw new UsageException($"There is no folder {folder} to read a catalog from.");
}
