using System.Collections.Frozen;

namespace Ingest.Text;

/// <summary>Makes a set of a list of words that is written as one text, so that such lists stay readable where they are used.</summary>
internal static class WordSet
{
    /// <summary>The words of a list parted by blanks and line breaks; they are compared as they are written.</summary>
    public static FrozenSet<string> Of(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
