using Ingest.Text;

namespace Ingest.Linking;

/// <summary>A place in a text where words stand that the catalog knows as a name of something.</summary>
/// <param name="Span">Where.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Entries">All that these words may name.</param>
internal sealed record Mention(TextSpan Span, int First, int Last, NameEntry[] Entries)
{
    /// <summary>Whether the words are one word only, such as a surname or "City".</summary>
    public bool IsSingleWord => First == Last;

    /// <summary>Whether the words are a country's name.</summary>
    public bool NamesCountry
    {
        get
        {
            for (var i = 0; i < Entries.Length; i++)
            {
                if (Entries[i].IsCountry) return true;
            }

            return false;
        }
    }

    /// <summary>The ids of what the words may name in one of the given ways.</summary>
    public IEnumerable<string> Ids(NameKind kind)
    {
        for (var i = 0; i < Entries.Length; i++)
        {
            if (Entries[i].Kind == kind) yield return Entries[i].Id;
        }
    }

    /// <summary>Whether the words may name something in the given way.</summary>
    public bool Has(NameKind kind)
    {
        // Asked many times a mention: a loop makes no garbage.
        for (var i = 0; i < Entries.Length; i++)
        {
            if (Entries[i].Kind == kind) return true;
        }

        return false;
    }
}
