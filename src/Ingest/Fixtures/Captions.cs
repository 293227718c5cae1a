using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Fixtures;

/// <summary>
/// Recognises what stands around an article and speaks of the past or of nothing: picture captions, stamps of publication, bylines.
/// </summary>
internal static class Captions
{
    /// <summary>Characters below which a block may be one; prose that mentions a photograph is longer.</summary>
    private const int Longest = 300;

    private static readonly FrozenSet<string> Labels = WordSet.Of("image photo photograph picture pic file caption credit");

    private static readonly FrozenSet<string> Pictures = WordSet.Of("photo photos photograph photographs picture pictures image images");

    private static readonly FrozenSet<string> Credits = WordSet.Of("by : credit credits");

    private static readonly FrozenSet<string> Stamps = WordSet.Of("published updated posted");

    public static bool IsCaption(string text, TextSpan block)
    {
        if (block.Length >= Longest) return false;
        var words = Tokenizer.Tokenize(text, block);
        return IsLabelled(words) || IsStamp(words) || IsByline(words) || HasCredit(words);
    }

    /// <summary>"Image: ...", "Photo (AP)".</summary>
    private static bool IsLabelled(List<Token> words) => Labels.Contains(At(words, 0)) && At(words, 1) is ":" or "(";

    /// <summary>"Published: 4 December 2025", "Last updated Thursday 10.05".</summary>
    private static bool IsStamp(List<Token> words)
    {
        var stamp = At(words, 0) is "last" && At(words, 1) is "updated" ? 1 : 0;
        return Stamps.Contains(At(words, stamp)) && (At(words, stamp + 1) is ":" || IsCapitalised(words, stamp + 1));
    }

    /// <summary>
    /// "By: Our Reporter", "By Our Reporter in Turin"; "By Saturday, when Rovers host City, they hope to be safe." is prose.
    /// </summary>
    private static bool IsByline(List<Token> words) =>
        At(words, 0) is "by"
        && (At(words, 1) is ":" || IsCapitalised(words, 1) && At(words, words.Count - 1) is not ("." or "!" or "?"));

    /// <summary>"... (Photo by A. Body)", "Picture: Agency", "Getty Images".</summary>
    private static bool HasCredit(List<Token> words)
    {
        for (var at = 0; at < words.Count - 1; at++)
        {
            var word = words[at].Folded;
            if (Pictures.Contains(word) && Credits.Contains(words[at + 1].Folded)) return true;
            if (word is "getty" or "action" && words[at + 1].Folded is "images") return true;
        }

        return false;
    }

    private static string At(List<Token> words, int at) => at >= 0 && at < words.Count ? words[at].Folded : "";

    private static bool IsCapitalised(List<Token> words, int at) =>
        at < words.Count && words[at] is { Kind: TokenKind.Word, IsCapitalised: true };
}
