namespace Ingest.Cli.Commands;

/// <summary>Writes files of a catalog so that no reader ever sees half of one.</summary>
internal static class CatalogFolder
{
    /// <summary>
    /// Writes each file beside the one it replaces, and renames only when all of them lie whole on the disk. Where that fails, what was
    /// written beside is removed, and the files are as they were.
    /// </summary>
    public static void Replace(string folder, IReadOnlyList<string> files, Action<string, Stream> write, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var written = new List<string>();
        try
        {
            foreach (var file in files)
            {
                cancellation.ThrowIfCancellationRequested();
                var beside = Path.Combine(folder, $"{file}.new");
                written.Add(beside);
                using var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
                write(file, stream);
                stream.Flush(flushToDisk: true);
            }

            foreach (var file in files) File.Move(Path.Combine(folder, $"{file}.new"), Path.Combine(folder, file), overwrite: true);
        }
        finally
        {
            foreach (var beside in written) File.Delete(beside);
        }
    }
}
