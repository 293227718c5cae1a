using System.Globalization;
using Ingest.Catalog.Import;
using Spectre.Console;

namespace Ingest.Cli.Rendering;

/// <summary>What an import did, for reading.</summary>
internal static class ImportText
{
    public static void Write(Shell shell, ImportResult result)
    {
        if (result.Files.Count > 0)
        {
            var console = shell.NewConsole();
            var table = Tables.New(console, false, "file", "read", "added", "filled", "aliases", "context aliases", "rows now");
            foreach (var file in result.Files)
            {
                int[] counts = [file.Read, file.Added, file.Filled, file.Aliases, file.ContextAliases, file.Total];
                table.AddRow([
                    new Spectre.Console.Text(file.File),
                    .. counts.Select(count => new Spectre.Console.Text(Word(count), Style.Plain).RightJustified()),
                ]);
            }

            Tables.Write(console, table);
        }

        foreach (var left in result.LeftOut)
            shell.Out.WriteLine($"Left out: {Word(left.Count)} {left.Reason}, such as {left.Example}");
    }

    private static string Word(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
