using Spectre.Console;

namespace Ingest.Cli.Rendering;

/// <summary>Tables in one manner: with lines in a terminal, as bare columns elsewhere.</summary>
internal static class Tables
{
    public static Table New(IAnsiConsole console, params string[] columns)
    {
        var isTerminal = console.Profile.Capabilities.Ansi;
        var table = new Table { Border = isTerminal ? TableBorder.Rounded : TableBorder.None, UseSafeBorder = true };
        if (isTerminal) table.ShowRowSeparators();
        foreach (var column in columns) table.AddColumn(new TableColumn(new Markup($"[bold]{column}[/]")) { NoWrap = false });
        return table;
    }
}
