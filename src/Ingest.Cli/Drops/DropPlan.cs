namespace Ingest.Cli.Drops;

/// <summary>A file and the blob name it will have.</summary>
internal sealed record FileToDrop(string Source, string Name, Func<Stream> Open);

/// <summary>
/// What is to be dropped under which names: a file under its own name, the files of a folder under their paths below it. Files and
/// folders whose names begin with a dot are a system's own and are left.
/// </summary>
internal sealed record DropPlan(IReadOnlyList<FileToDrop> Files, string? Problem = null)
{
    private const int LongestBlobName = 1024;

    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.System,
    };

    public static DropPlan Of(IReadOnlyList<string> paths, string? stdinName, Func<Stream> stdin)
    {
        var hasStdin = paths.Contains("-");
        if (hasStdin && string.IsNullOrWhiteSpace(stdinName)) return Impossible("What comes by standard input needs a name: --name NAME.");
        if (!hasStdin && stdinName is not null) return Impossible("--name goes with standard input: give - as PATH.");
        var missing = paths.Where(path => path is not "-" && !Path.Exists(path)).ToList();
        if (missing.Count > 0) return Impossible($"There is no {string.Join(", ", missing)}.");
        var files = paths
            .Distinct(StringComparer.Ordinal)
            .SelectMany(path => path is "-" ? [new FileToDrop("-", stdinName!, stdin)] : FilesAt(path))
            .ToList();
        if (files.Count is 0) return Impossible("There is no file to drop.");
        if (files.Find(file => file.Name.Length > LongestBlobName) is { } tooLong)
            return Impossible($"{tooLong.Source} is longer than a blob name may be.");
        var same = files.GroupBy(file => file.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return same is null
            ? new DropPlan(files)
            : Impossible($"Several files would be dropped as {same.Key}: {string.Join(", ", same.Select(file => file.Source))}.");
    }

    private static DropPlan Impossible(string problem) => new([], problem);

    private static IEnumerable<FileToDrop> FilesAt(string path) => !Directory.Exists(path)
        ? [FileAt(path, Path.GetFileName(path))]
        : Directory.EnumerateFiles(path, "*", Below)
            .Select(file => FileAt(file, Path.GetRelativePath(path, file).Replace('\\', '/')))
            .Where(file => !file.Name.Split('/').Any(part => part.StartsWith('.')))
            .OrderBy(file => file.Name, StringComparer.Ordinal);

    private static FileToDrop FileAt(string path, string name) => new(path, name, () => File.OpenRead(path));
}
