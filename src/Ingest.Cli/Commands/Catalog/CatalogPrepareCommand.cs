using System.CommandLine;
using Ingest.Catalog;
using Ingest.Pipeline;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest catalog prepare DIR</c>: lets a catalog be read faster from now on.</summary>
internal static class CatalogPrepareCommand
{
    public static Command Create(Shell shell)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder with the catalog's CSV files." };
        var prepare = new Command(
            "prepare",
            $"Write {PreparedCatalog.FileName} beside the CSV files, from which they are read faster as long as they stay as they are. " +
            "Exit code 2, and nothing written, when a row cannot be used.")
        {
            folder,
        };
        prepare.SetAction(parsed => Prepare(shell, parsed.GetValue(folder)!));
        return prepare;
    }

    private static int Prepare(Shell shell, string folder)
    {
        CatalogCommand.Files(folder);
        var problems = InstalledCatalog.Prepare(folder);
        foreach (var problem in problems) shell.Out.WriteLine(problem);
        return problems.Count is 0 ? ExitCode.Done : ExitCode.BadInput;
    }
}
