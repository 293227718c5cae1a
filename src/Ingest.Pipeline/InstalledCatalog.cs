using Ingest.Catalog;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline;

/// <summary>The catalog that lies as CSV files in a folder.</summary>
public static partial class InstalledCatalog
{
    /// <summary>Reads the folder and logs what a keeper of the catalog should mend.</summary>
    public static FootballCatalog Load(string folder, ILogger logger)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no catalog at {folder}; Ingest:CatalogDirectory may name another folder.");
        var load = CatalogReader.Read(Files(folder));
        foreach (var problem in load.Problems) LogProblem(logger, problem);
        LogLoaded(logger, load.Catalog.Version, load.Catalog.Teams.Count, load.Catalog.People.Count, load.Problems.Count);
        return load.Catalog;
    }

    /// <summary>The files of a folder; one that is missing is null, as the reader expects.</summary>
    public static CatalogFiles Files(string folder) =>
        new(name => Path.Combine(folder, name) is var path && File.Exists(path) ? File.OpenRead(path) : null);

    [LoggerMessage(1, LogLevel.Warning, "Catalog: {Problem}")]
    private static partial void LogProblem(ILogger logger, CatalogProblem problem);

    [LoggerMessage(2, LogLevel.Information, "Catalog {Version}: {Teams} teams, {People} people, {Problems} problems")]
    private static partial void LogLoaded(ILogger logger, string version, int teams, int people, int problems);
}
