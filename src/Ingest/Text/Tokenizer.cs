using System.Globalization;

namespace Ingest.Text;

/// <summary>
/// Cuts a text into words, numbers and marks. Letters and digits are always parted, so that "3pm", "26th" and the glued cells of a
/// flattened table ("1Rangers15") come out as their pieces; a possessive 's is parted from its word; a dotted abbreviation is one word.
/// </summary>
public static class Tokenizer
{
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
        var tokens = new List<Token>(part.Length / 5 + 4);
        var at = part.Start;
        while (at < part.End)
        {
            var end = End(text, at, part.End);
            if (!IsBlank(text[at])) Add(tokens, text, new TextSpan(at, end));
            at = end;
        }

        return tokens;
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

    private static void Add(List<Token> tokens, string text, TextSpan span)
    {
        var first = text[span.Start];
        if (char.IsDigit(first))
        {
            tokens.Add(new Token(span, span.In(text), TokenKind.Number, LetterCase.Capitalised));
            return;
        }

        if (!IsLetter(first))
        {
            tokens.Add(first is '&'
                ? new Token(span, "and", TokenKind.Word, LetterCase.Lower)
                : new Token(span, span.In(text), TokenKind.Punctuation, LetterCase.Lower));
            return;
        }

        if (IsPossessive(text, span))
        {
            var word = new TextSpan(span.Start, span.End - 2);
            tokens.Add(Word(text, word));
            tokens.Add(new Token(new TextSpan(word.End, span.End), "'s", TokenKind.Possessive, LetterCase.Lower));
            return;
        }

        tokens.Add(Word(text, span));
    }

    /// <summary>"Madrid's" is the word "Madrid" and an ending; "Gunners'" ends before its apostrophe already.</summary>
    private static bool IsPossessive(string text, TextSpan word) =>
        word.Length > 2 && text[word.End - 1] is 's' or 'S' && IsApostrophe(text[word.End - 2]);

    private static Token Word(string text, TextSpan span)
    {
        var word = text.AsSpan(span.Start, span.Length);
        return new Token(span, Folding.Fold(word), TokenKind.Word, CaseOf(word));
    }

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
            if (IsLetter(text[at]) || IsCombining(text[at])) at++;
            else if (IsApostrophe(text[at]) && at + 1 < limit && IsLetter(text[at + 1])) at += 2;
            else break;
        }

        return at;
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
