namespace Ingest.Catalog;

/// <summary>Something in the catalog's files that a person should mend.</summary>
/// <param name="Severity">Whether something was left out of the catalog for it.</param>
/// <param name="File">The file's name, such as <c>teams.csv</c>.</param>
/// <param name="Line">The line in that file, counted from 1 with the header; null when the whole file is meant.</param>
/// <param name="Message">What is wrong and what to do, in a sentence.</param>
public sealed record CatalogProblem(CatalogSeverity Severity, string File, int? Line, string Message)
{
    /// <summary>The problem as one line for a person: <c>teams.csv, line 12: error: ...</c>.</summary>
    public override string ToString()
    {
        var place = Line is { } line ? $"{File}, line {line}" : File;
        var severity = Severity == CatalogSeverity.Error ? "error" : "warning";
        return $"{place}: {severity}: {Message}";
    }
}

/// <summary>What a problem costs.</summary>
public enum CatalogSeverity
{
    /// <summary>The row (or file) could not be used and is left out; everything else is loaded.</summary>
    Error,

    /// <summary>The row is loaded, but is likely to make links worse than they could be.</summary>
    Warning,
}
