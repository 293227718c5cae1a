using Ingest.Catalog;
using Ingest.Linking;
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
        if (PreparedCatalog.Read(Files(folder)) is { } prepared)
        {
            LogLoaded(logger, prepared.Version, prepared.Teams.Count, prepared.People.Count, 0);
            return prepared;
        }

        var load = CatalogReader.Read(Files(folder));
        foreach (var problem in load.Problems) LogProblem(logger, problem);
        LogLoaded(logger, load.Catalog.Version, load.Catalog.Teams.Count, load.Catalog.People.Count, load.Problems.Count);
        return load.Catalog;
    }

    /// <summary>
    /// Writes the folder's prepared form, which <see cref="Load"/> and the linker take as long as the CSV files stay as they are. Where a
    /// row has a problem nothing is written, since it would not be told again; the problems are given back.
    /// </summary>
    public static IReadOnlyList<CatalogProblem> Prepare(string folder)
    {
        var load = CatalogReader.Read(Files(folder));
        if (load.Problems.Count > 0) return load.Problems;
        Write(Path.Combine(folder, PreparedCatalog.FileName), stream => PreparedCatalog.Write(load.Catalog, stream));
        Write(Path.Combine(folder, PreparedCatalog.NamesFileName), stream => PreparedNames.Write(load.Catalog, stream));
        return [];
    }

    /// <summary>Whoever reads meanwhile sees the old file or the new one, and never half of one.</summary>
    private static void Write(string file, Action<Stream> write)
    {
        using (var stream = File.Create(file + ".new")) write(stream);
        File.Move(file + ".new", file, overwrite: true);
    }

    /// <summary>The files of a folder; one that is missing is null, as the reader expects.</summary>
    public static CatalogFiles Files(string folder) =>
        new(name => Path.Combine(folder, name) is var path && File.Exists(path) ? File.OpenRead(path) : null);

    [LoggerMessage(1, LogLevel.Warning, "Catalog: {Problem}")]
    private static partial void LogProblem(ILogger logger, CatalogProblem problem);

    [LoggerMessage(2, LogLevel.Information, "Catalog {Version}: {Teams} teams, {People} people, {Problems} problems")]
    private static partial void LogLoaded(ILogger logger, string version, int teams, int people, int problems);
}
