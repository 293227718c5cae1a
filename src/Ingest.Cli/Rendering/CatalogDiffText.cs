using Ingest.Catalog;

namespace Ingest.Cli.Rendering;

/// <summary>A difference of two catalogs for reading: + a new row, - one that is gone, ~ one that changed, by columns.</summary>
internal static class CatalogDiffText
{
    public static void Write(Shell shell, CatalogDifference difference)
    {
        if (difference.Files.Count is 0) shell.Out.WriteLine("The catalogs hold the same rows.");
        foreach (var file in difference.Files)
        {
            shell.Out.WriteLine($"{file.File}: {file.Added.Count} added, {file.Removed.Count} removed, {file.Changed.Count} changed");
            foreach (var row in file.Removed) shell.Out.WriteLine($"  - {Called(row)}");
            foreach (var row in file.Added) shell.Out.WriteLine($"  + {Called(row)}");
            foreach (var row in file.Changed)
            {
                shell.Out.WriteLine($"  ~ {Called(row.Row)}");
                foreach (var column in row.Columns) shell.Out.WriteLine($"      {column.Column}: {Change(column)}");
            }
        }
    }

    private static string Called(RowName row) => row.Name.Length is 0 ? row.Key : $"{row.Key}  {row.Name}";

    /// <summary>Of a list what came and went, of anything else what it was and is.</summary>
    private static string Change(ColumnDifference column)
    {
        var isList = column.Column.EndsWith("aliases", StringComparison.Ordinal) || column.Column is "context";
        if (!isList)
        {
            return (column.Old, column.New) switch
            {
                ("", var added) => $"+ {added}",
                (var removed, "") => $"- {removed}",
                var (before, after) => $"{before} -> {after}",
            };
        }

        var (old, now) = (column.Old.Split('|'), column.New.Split('|'));
        var changes = old.Except(now).Select(name => $"- {name}").Concat(now.Except(old).Select(name => $"+ {name}"))
            .Where(change => change.Length > 2).ToList();
        return changes.Count is 0 ? "in another order" : string.Join("; ", changes);
    }
}
