using System.Collections.Frozen;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Finds the runs of words that may be a name: words with a capital that nothing explains, parted by blanks, hyphens or the full stop of
/// an initial, with small particles between them ("Ronald de Boer", "J. Smith", "Dominic Calvert-Lewin"). What stands before a name in
/// capitals as well ("Manager Stephen Bradley", "But Owen Bailey", "Doubtful Fredericks") is cut off.
/// </summary>
internal static class NameRuns
{
    /// <summary>Names have at most this many parts; a longer row of capitals is a heading.</summary>
    private const int MostParts = 4;

    /// <summary>Legal forms written in capitals that belong to a club's name.</summary>
    private static readonly FrozenSet<string> ClubForms = WordSet.Of("fc afc cf sc ac fk sk bk if wfc cd ud as");

    private static readonly FrozenSet<string> Adjectives =
        WordSet.Of("born based style like bound owned trained raised esque era led inspired linked haired speaking coached managed off up");

    /// <summary>"JC Melwick"</summary>
    private static readonly FrozenSet<string> DoubleInitials = WordSet.Of("jc aj cj dj tj jj pj kj mj rj bj");

    public static List<NameRun> Find(OpenText text)
    {
        var runs = new List<NameRun>();
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (!text.Tokens[at].IsCapitalised || !Begins(text, at)) continue;
            var last = End(text, at);
            if (Cut(text, at, last) is { } run) runs.Add(run);
            at = last;
        }

        return runs;
    }

    private static bool Begins(OpenText text, int at)
    {
        if (!IsNameLike(text, at)) return false;
        // "ex-Arsenal" and "non-League" go on from before; "Photo" in "BaileyPhoto" is parted by nothing at all.
        return text.Word(at - 1) is not "-" || !text.AreGlued(at - 1, at) || text.Word(at - 2) is "ex";
    }

    /// <summary>A word with a capital that nothing explains; an initial; a club's legal form.</summary>
    private static bool IsNameLike(OpenText text, int at)
    {
        var token = text.Tokens[at];
        if (token.Kind is not TokenKind.Word || !token.IsCapitalised || !text.IsOpen(at)) return false;
        if (token.Case is LetterCase.Upper)
            return token.Folded.Length >= 4 || DoubleInitials.Contains(token.Folded) || ClubForms.Contains(token.Folded);
        return token.Folded.Length > 1 ? !IsGlued(token, text.Page.Text) : IsInitial(text, at);
    }

    /// <summary>"J." or "R" just before a word of a name.</summary>
    private static bool IsInitial(OpenText text, int at)
    {
        // "5.8°C" and "7B"
        if (text.AreGlued(at - 1, at) && (text.Word(at - 1) is "°" || text.Tokens[at - 1].Kind is TokenKind.Number)) return false;
        var next = text.Word(at + 1) is "." ? at + 2 : at + 1;
        return next < text.Tokens.Count && text.Tokens[next] is { Kind: TokenKind.Word, Case: LetterCase.Capitalised, Folded.Length: > 2 }
            && text.Between(at, next) is " " or ". " or "." && text.IsOpen(next) && !text.Page.BeginsSentence(next);
    }

    /// <summary>Two words that lost the blank between them ("BaileyPhoto"): a capital inside that no prefix of names explains.</summary>
    private static bool IsGlued(Token token, string text)
    {
        for (var at = token.Span.Start + 4; at < token.Span.End; at++)
        {
            if (char.IsUpper(text[at]) && char.IsLower(text[at - 1])) return true;
        }

        return false;
    }

    private static int End(OpenText text, int first)
    {
        var last = first;
        while (Next(text, last) is var next && next > 0) last = next;
        return last;
    }

    /// <summary>The token with which the run goes on behind <paramref name="last"/>, or -1.</summary>
    private static int Next(OpenText text, int last)
    {
        var next = last + 1;
        if (next >= text.Tokens.Count) return -1;
        if (BehindNickname(text, next) is var behind && behind > 0) return behind;
        var isDot = text.Word(next) is "." && text.Tokens[last].Folded.Length == 1;
        var isHyphen = text.Word(next) is "-" or "‑" or "‐" or "'" or "’";
        if ((isDot || isHyphen) && text.Between(last, next).Length == 0) next++;
        if (next >= text.Tokens.Count || !text.AreClose(next - 1, next) || isHyphen && text.Between(next - 1, next).Length > 0) return -1;
        var name = next;
        while (name < text.Tokens.Count && name < next + 3 && text.Tokens[name].Case is LetterCase.Lower
            && NameWords.Particles.Contains(text.Word(name)) && text.AreClose(name - 1, name)) name++;
        // "Tarek al-Bousri"
        if (name > next && text.Word(name) is "-") name++;
        return name < text.Tokens.Count && text.AreClose(name - 1, name) && GoesOn(text, name) ? name : -1;
    }

    /// <summary>
    /// "Bailey" in "Owen 'Bobo' Bailey" and in "Owen 'The Wall' Bailey"; -1 where no nickname stands in quotes.
    /// </summary>
    private static int BehindNickname(OpenText text, int quote)
    {
        if (!IsQuote(text, quote) || quote + 1 >= text.Tokens.Count || text.Between(quote, quote + 1).Length > 0) return -1;
        for (var at = quote + 1; at < quote + 5 && at + 1 < text.Tokens.Count && !text.IsLineBetween(at - 1, at); at++)
        {
            if (IsQuote(text, at)) return at > quote + 1 && text.AreClose(at, at + 1) && GoesOn(text, at + 1) ? at + 1 : -1;
            if (!text.Tokens[at].IsCapitalised) return -1;
        }

        return -1;
    }

    private static bool IsQuote(OpenText text, int at) => text.Word(at) is "'" or "‘" or "’" or "\"" or "“" or "”";

    private static bool GoesOn(OpenText text, int at) =>
        IsNameLike(text, at) && !text.Page.BeginsSentence(at) && !NameWords.Openers.Contains(text.Word(at));

    /// <summary>The run without what stands before the name; null where no name is left.</summary>
    private static NameRun? Cut(OpenText text, int first, int last)
    {
        while (first <= last && IsLead(text, first, last)) first = NextWord(text, first, last);
        if (first > last || IsCompound(text, last)) return null;
        // "Lee Kang-in"
        if (GoesOnSmall(text, last)) last = first < last ? last + 2 : first - 1;
        if (first > last) return null;
        var (parts, lastPart) = (0, first);
        for (var at = first; at <= last; at++)
        {
            var isPart = at == first || !text.AreGlued(at - 1, at) || text.Word(at - 1) is ".";
            if (!isPart || !text.IsWord(at) || IsParticle(text, at, last)) continue;
            parts++;
            lastPart = at;
        }

        return parts is 0 or > MostParts ? null : new NameRun(first, last, parts, lastPart);
    }

    private static bool IsParticle(OpenText text, int at, int last) =>
        at < last && text.Word(at + 1) is not "-" and not "." && NameWords.Particles.Contains(text.Word(at));

    private static int NextWord(OpenText text, int at, int last)
    {
        for (at++; at <= last; at++)
        {
            if (text.Tokens[at].Kind is TokenKind.Word) break;
        }

        return at;
    }

    private static bool IsLead(OpenText text, int at, int last)
    {
        var word = text.Word(at);
        // "D Chase Gasper", as a defender is marked in lists.
        if (word is "g" or "d" or "m" or "f" && at + 2 <= last && text.Word(at + 1) is not "." && text.Word(at + 2) is not "-") return true;
        // "A. Hunter"
        if (word.Length == 1 && text.Word(at + 1) is ".") return false;
        // "Will Hughes", "Mark Noble": a first name before another word.
        if (at < last && word is "will" or "mark" or "grant" or "pat" or "young") return false;
        if (NameWords.Offices.Contains(word) || NameWords.Leads.Contains(word) || NameWords.Openers.Contains(word)) return true;
        return at < last && text.Page.BeginsSentence(at) && word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal)
            && !CommonFirstNames.Contains(word);
    }

    /// <summary>"Wales-born", "Benin-based": the capital belongs to an adjective.</summary>
    private static bool IsCompound(OpenText text, int last) => GoesOnSmall(text, last) && Adjectives.Contains(text.Word(last + 2));

    private static bool GoesOnSmall(OpenText text, int last) =>
        last + 2 < text.Tokens.Count && text.Word(last + 1) is "-" && text.Between(last, last + 1).Length == 0
        && text.Between(last + 1, last + 2).Length == 0 && text.Tokens[last + 2] is { Kind: TokenKind.Word, Case: LetterCase.Lower };
}
