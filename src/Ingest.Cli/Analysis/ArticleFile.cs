using Ingest.Articles;

namespace Ingest.Cli.Analysis;

/// <summary>Reads a file of this machine as if it had been dropped.</summary>
internal static class ArticleFile
{
    /// <summary>The file, or null and the reason, as a sentence, why it cannot be opened.</summary>
    public static DroppedFile? Read(string path, out string reason)
    {
        reason = "";
        try
        {
            if (Directory.Exists(path))
            {
                reason = "It is a folder; name the files in it.";
                return null;
            }

            using var stream = File.OpenRead(path);

            // One byte more than is accepted tells that a file is too large; the rest of it need not be read.
            var content = new byte[(int)Math.Min(stream.Length, ArticleReader.DefaultMaxBytes + 1L)];
            stream.ReadExactly(content);
            return new DroppedFile(path.Replace('\\', '/'), content, new DateTimeOffset(File.GetLastWriteTimeUtc(path), TimeSpan.Zero));
        }
        catch (Exception trouble) when (trouble is FileNotFoundException or DirectoryNotFoundException)
        {
            reason = "There is no such file.";
        }
        catch (UnauthorizedAccessException)
        {
            reason = "Reading it is not permitted.";
        }
        catch (IOException trouble)
        {
            reason = trouble.Message;
        }

        return null;
    }
}
