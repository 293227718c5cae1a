using System.Globalization;

namespace Ingest.Articles.Schedules;

/// <summary>What could not be read in a list: the first few things in full, and how many more there are.</summary>
/// <param name="text">The list's text.</param>
internal sealed class Troubles(string text)
{
    /// <summary>Whoever dropped the list mends it by the first few; a thousand would hide them.</summary>
    private const int MostNamed = 10;

    private const int LongestExcerpt = 60;

    private readonly List<string> _named = [];
    private int _count;

    /// <summary>Something wrong with the list as a whole.</summary>
    public void Add(string trouble)
    {
        if (_count++ < MostNamed) _named.Add(trouble);
    }

    /// <summary>Something wrong at an offset, told with its line; lines are counted only for what is named.</summary>
    public void Add(int offset, string trouble)
    {
        if (_count++ < MostNamed) _named.Add(string.Create(CultureInfo.InvariantCulture, $"Line {LineOf(offset)}: {trouble}"));
    }

    public IReadOnlyList<string> ToList() => _count <= MostNamed
        ? _named
        : [.. _named, string.Create(CultureInfo.InvariantCulture, $"{_count - MostNamed} more of this kind.")];

    /// <summary>A piece of the list, short and on one line, for a warning.</summary>
    public static string Excerpt(ReadOnlySpan<char> text)
    {
        var words = text[..Math.Min(text.Length, 4 * LongestExcerpt)].ToString()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var line = string.Join(' ', words);
        return line.Length <= LongestExcerpt ? line : string.Concat(line.AsSpan(0, LongestExcerpt - 1).TrimEnd(), "…");
    }

    /// <summary>The number of the line, from 1, on which an offset stands.</summary>
    private int LineOf(int offset) => text.AsSpan(0, offset).Count('\n') + 1;
}
