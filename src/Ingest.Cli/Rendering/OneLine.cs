namespace Ingest.Cli.Rendering;

/// <summary>Words in one line, cut between words where they are many.</summary>
internal static class OneLine
{
    /// <summary>All of the words.</summary>
    public static string Of(string words) => words.ReplaceLineEndings(" ").Trim();

    /// <summary>The words' beginning, of at most <paramref name="most"/> characters, and a mark where it is not all.</summary>
    public static string Head(string words, int most)
    {
        var line = words.ReplaceLineEndings(" ").TrimEnd();
        if (line.Length <= most) return line;
        var blank = line.LastIndexOf(' ', most);
        return $"{line[..(blank > 0 ? blank : most)].TrimEnd(' ', ',', ';', ':')} …";
    }

    /// <summary>The words' end, in the same way.</summary>
    public static string Tail(string words, int most)
    {
        var line = words.ReplaceLineEndings(" ").TrimStart();
        if (line.Length <= most) return line;
        var blank = line.IndexOf(' ', line.Length - most);
        return $"… {line[(blank < 0 ? line.Length - most : blank)..].TrimStart()}";
    }
}
