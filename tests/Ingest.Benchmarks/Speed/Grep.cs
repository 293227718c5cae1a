using System.Diagnostics;

namespace Ingest.Benchmarks.Speed;

/// <summary>GNU grep on the same names and texts: <c>grep -F -o -f names text</c>, in the C locale, where it is fastest.</summary>
internal sealed class Grep : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingest-speed-");

    public static bool IsHere()
    {
        try
        {
            using var version = Process.Start(new ProcessStartInfo("grep", "--version") { RedirectStandardOutput = true });
            return version!.StandardOutput.ReadToEnd().Contains("GNU", StringComparison.Ordinal);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>How often the texts stand in grep's file: reading many names takes it longer than a few megabytes of text.</summary>
    private const int Copies = 6;

    /// <summary>The rate in MB/s without the time in which grep reads the names, and how many matches it finds in the texts.</summary>
    public (double Rate, int Matches) Run(IEnumerable<string> names, IReadOnlyList<string> texts)
    {
        var (nameFile, textFile, emptyFile) = (PathOf("names"), PathOf("text"), PathOf("empty"));
        File.WriteAllLines(nameFile, names);
        File.WriteAllText(textFile, string.Concat(Enumerable.Repeat(string.Concat(texts), Copies)));
        File.WriteAllText(emptyFile, "");
        var matches = 0;
        var reading = Measure.Cold(() => Start(nameFile, emptyFile));
        var whole = Measure.Cold(() => matches = Start(nameFile, textFile));
        return (Measure.Rate(Copies * Measure.Bytes(texts), whole - reading), matches / Copies);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static int Start(string names, string text)
    {
        using var grep = Process.Start(new ProcessStartInfo("grep", ["-F", "-o", "-f", names, text])
        {
            RedirectStandardOutput = true,
            Environment = { ["LC_ALL"] = "C" },
        })!;
        var (buffer, lines) = (new byte[1 << 16], 0);
        for (int read; (read = grep.StandardOutput.BaseStream.Read(buffer)) > 0;) lines += buffer.AsSpan(0, read).Count((byte)'\n');
        grep.WaitForExit();
        return lines;
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
