using Spectre.Console;

namespace Ingest.Cli.Rendering;

/// <summary>
/// Tables in one manner: with lines in a terminal; elsewhere as bare columns, one line a row, that other programs can read.
/// </summary>
internal static class Tables
{
    public static Table New(IAnsiConsole console, bool hasLongRows, params string[] columns)
    {
        var table = new Table { Border = HasLines(console) ? TableBorder.Rounded : TableBorder.None };
        if (HasLines(console) && hasLongRows) table.ShowRowSeparators();
        foreach (var column in columns) table.AddColumn(new TableColumn(new Markup($"[bold]{column}[/]")));
        return table;
    }

    /// <summary>What stands in one cell: below one another in a terminal, in a line elsewhere.</summary>
    public static Markup Cell(IAnsiConsole console, params IEnumerable<string> markups) =>
        new(string.Join(HasLines(console) ? "\n" : "; ", markups.Where(markup => markup.Length > 0)));

    public static void Write(IAnsiConsole console, Table table)
    {
        if (HasLines(console))
        {
            console.Write(table);
            return;
        }

        // Spectre fills the last column with blanks up to its longest cell.
        var text = new StringWriter();
        var plain = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
        });
        plain.Profile.Width = console.Profile.Width;
        plain.Write(table);
        foreach (var line in text.ToString().TrimEnd().Split('\n')) console.WriteLine(line.TrimEnd());
    }

    private static bool HasLines(IAnsiConsole console) => console.Profile.Capabilities.Ansi;
}
