using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Catalog.Import;

/// <summary>The name by which later sentences call a person, taken from the full one.</summary>
internal static class Surnames
{
    private static readonly FrozenSet<string> Particles =
        WordSet.Of("de di da do dos das del della la le van der den von zu zum ter ten el al bin ben ibn mac mc st");

    /// <summary>
    /// The last word, with the particles before it: "Bruyne" alone is nobody, "De Bruyne" is. Null for a name of one word.
    /// </summary>
    public static string? Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return null;
        var first = words.Length - 1;
        while (first > 1 && Particles.Contains(Folding.Fold(words[first - 1]))) first--;
        return string.Join(' ', words[first..]);
    }
}
