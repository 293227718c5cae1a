using System.Globalization;

namespace Ingest.Text;

/// <summary>
/// Cuts a text into words, numbers and marks. Letters and digits are always parted, so that "3pm", "26th" and the glued cells of a
/// flattened table ("1Rangers15") come out as their pieces; a possessive 's is parted from its word; a dotted abbreviation is one word.
/// </summary>
public static class Tokenizer
{
    /// <summary>Letters that either of two words has that were glued together.</summary>
    internal const int ShortestGlued = 4;

    /// <summary>The tokens of the whole text, in order.</summary>
    public static List<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Tokenize(text, new TextSpan(0, text.Length));
    }

    /// <summary>The tokens of a part of the text, in order; their offsets count from the start of the whole.</summary>
    public static List<Token> Tokenize(string text, TextSpan part)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Prose has a token to every five or six characters; a list that had to grow would be made twice.
        var tokens = new List<Token>(part.Length / 4 + 4);
        Tokenize(text, part, tokens);
        return tokens;
    }

    /// <summary>Adds the tokens of a part to a list.</summary>
    internal static void Tokenize(string text, TextSpan part, List<Token> tokens)
    {
        for (var at = part.Start; at < part.End;) at = Add(tokens, text, at, part.End);
    }

    /// <summary>Adds the token at a place, if none but blanks are there, and gives the place behind it.</summary>
    private static int Add(List<Token> tokens, string text, int at, int limit)
    {
        var c = text[at];
        if (IsLetter(c) || char.IsDigit(c) || c is '&')
        {
            WrittenWord.Read(text, at, limit, out var word);
            var kind = char.IsDigit(c) ? TokenKind.Number : TokenKind.Word;
            tokens.Add(new Token(new TextSpan(at, word.End), FoldedWords.Of(word), kind, word.Case));
            if (word.PossessiveEnd > word.End)
                tokens.Add(new Token(new TextSpan(word.End, word.PossessiveEnd), "'s", TokenKind.Possessive, LetterCase.Lower));
            return word.PossessiveEnd;
        }

        var end = End(text, at, limit);
        if (IsBlank(c)) return end;
        var mark = end == at + 1 ? FoldedWords.OfPunctuation(c) : text[at..end];
        tokens.Add(new Token(new TextSpan(at, end), mark, TokenKind.Punctuation, LetterCase.Lower));
        return end;
    }

    /// <summary>
    /// Where the token or the blank at <paramref name="at"/> ends; a word takes its possessive ending with it.
    /// </summary>
    internal static int End(string text, int at, int limit) => text[at] switch
    {
        var c when IsLetter(c) => WordEnd(text, at, limit),
        var c when char.IsDigit(c) => DigitsEnd(text, at, limit),
        var c when at + 1 < limit && char.IsSurrogatePair(c, text[at + 1]) => at + 2,
        _ => at + 1,
    };

    /// <summary>Where the word or number at <paramref name="at"/> ends, and where its possessive ending does, if it has one.</summary>
    internal static (int Word, int Possessive) WordAt(string text, int at, int limit)
    {
        var end = End(text, at, limit);
        return (IsPossessive(text, new TextSpan(at, end)) ? end - 2 : end, end);
    }

    /// <summary>Whether <paramref name="c"/> is one of the marks used as an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '´' or '`';

    /// <summary>"Madrid's" is the word "Madrid" and an ending; "Gunners'" ends before its apostrophe already.</summary>
    private static bool IsPossessive(string text, TextSpan word) =>
        word.Length > 2 && text[word.End - 1] is 's' or 'S' && IsApostrophe(text[word.End - 2]);

    internal static LetterCase CaseOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0])) return LetterCase.Lower;
        var letters = 0;
        foreach (var c in word)
        {
            if (!char.IsLetter(c)) continue;
            if (!char.IsUpper(c)) return LetterCase.Capitalised;
            letters++;
        }

        return letters > 1 ? LetterCase.Upper : LetterCase.Capitalised;
    }

    private static int WordEnd(string text, int start, int limit)
    {
        var dotted = DottedEnd(text, start, limit);
        if (dotted > start) return dotted;
        var at = start + 1;
        while (at < limit)
        {
            if (IsGlued(text, start, at, limit)) break;
            if (IsLetter(text[at]) || IsCombining(text[at])) at++;
            else if (IsApostrophe(text[at]) && at + 1 < limit && IsLetter(text[at + 1])) at += 2;
            else break;
        }

        return at;
    }

    /// <summary>
    /// Whether another word begins inside a word: pages that were copied without their layout glue the cells of tables, as in
    /// "RoversRovers City". Names such as McDonald, SuperSport and FitzGerald have a capital inside of their own.
    /// </summary>
    private static bool IsGlued(string text, int start, int at, int limit)
    {
        if (at - start < ShortestGlued || !char.IsUpper(text[at]) || !char.IsLower(text[at - 1])) return false;
        var before = text.AsSpan(start, at - start);
        if (!char.IsUpper(before[0]) || before is "Super" or "Fitz") return false;
        for (var next = at + 1; next < at + ShortestGlued; next++)
        {
            if (next >= limit || !char.IsLetter(text[next])) return false;
        }

        return true;
    }

    /// <summary>
    /// End of an abbreviation of single letters and dots ("U.S.", "F.C.", "p.m."), or <paramref name="start"/> where there is none.
    /// </summary>
    private static int DottedEnd(string text, int start, int limit)
    {
        var at = start;
        while (at + 1 < limit && IsLetter(text[at]) && text[at + 1] is '.') at += 2;
        var pairs = (at - start) / 2;
        // The last letter may lack its dot: "F.C", "p.m".
        var endsInLetter = at < limit && IsLetter(text[at]) && (at + 1 == limit || !char.IsLetterOrDigit(text[at + 1]));
        if (pairs == 0 || pairs == 1 && !endsInLetter) return start;
        return endsInLetter ? at + 1 : at;
    }

    private static int DigitsEnd(string text, int start, int limit)
    {
        var at = start + 1;
        while (at < limit && char.IsDigit(text[at])) at++;
        return at;
    }

    /// <summary>A mark that combines with no letter (the variation selector behind a pictograph) says nothing, as blanks do.</summary>
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff' || IsCombining(c);

    internal static bool IsLetter(char c) => char.IsLetter(c) && !IsApostrophe(c);

    /// <summary>An accent written as a character of its own, behind the letter it belongs to.</summary>
    internal static bool IsCombining(char c) => c > '\u02ff' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
}
