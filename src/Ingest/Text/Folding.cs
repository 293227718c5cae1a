using System.Globalization;
using System.Text;

namespace Ingest.Text;

/// <summary>
/// Brings spellings of one name together: case, accents, ligatures and letters that Unicode does not decompose
/// ("Malmö" and "Malmo", "Bodø" and "Bodo", "Đoković" and "Dokovic").
/// </summary>
public static class Folding
{
    /// <summary>Longer words than this are no words of prose, and are folded the slow way.</summary>
    private const int MostAtOnce = 64;

    /// <summary>Nothing, where a letter has a place for two.</summary>
    private const char Dropped = '\0';

    /// <summary>
    /// What each character up to the end of Unicode's block Latin Extended-B folds to: one letter, two ("ae"), or nothing.
    /// </summary>
    private static readonly (char First, char Second)[] LatinLetters =
        [.. Enumerable.Range(0, 0x250).Select(c => Pair(FoldAny([(char)c])))];

    /// <summary>
    /// The folded form of a word: lower case, without combining marks. Every character that is neither letter nor digit is
    /// dropped, so that "O’Reilly", "O'Reilly" and "OReilly" agree, and "F.C." becomes "fc".
    /// </summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (IsPlain(word)) return LowerAscii(word);
        Span<char> few = stackalloc char[MostAtOnce];
        return TryFold(word, few, out var length) ? few[..length].ToString() : FoldAny(word);
    }

    private static (char First, char Second) Pair(string folded) =>
        (folded.Length > 0 ? folded[0] : Dropped, folded.Length > 1 ? folded[1] : Dropped);

    /// <summary>Folds letters of any script, by what Unicode decomposes them to.</summary>
    private static string FoldAny(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in LettersAndDigits(word).Normalize(NormalizationForm.FormD))
        {
            if (IsLetterOrDigit(c)) folded.Append(Undecomposed(c));
        }

        return folded.ToString();
    }

    /// <summary>
    /// Folds a word of Latin letters into <paramref name="folded"/> without a string; false where it does not fit there, or has other
    /// letters.
    /// </summary>
    internal static bool TryFold(ReadOnlySpan<char> word, Span<char> folded, out int length)
    {
        length = 0;
        foreach (var c in word)
        {
            if (c < LatinLetters.Length)
            {
                var (first, second) = LatinLetters[c];
                if (length + 2 > folded.Length) return false;
                folded[length] = first;
                if (first != Dropped) length++;
                folded[length] = second;
                if (second != Dropped) length++;
            }
            else if (!Tokenizer.IsApostrophe(c) && !Tokenizer.IsCombining(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The folded words of a phrase, one blank between them: the form in which names are compared.</summary>
    public static string FoldPhrase(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var folded = new StringBuilder(phrase.Length + 4);
        foreach (var token in Tokenizer.Tokenize(phrase))
        {
            if (token.Kind is TokenKind.Punctuation) continue;
            if (folded.Length > 0) folded.Append(' ');
            folded.Append(token.Folded);
        }

        return folded.ToString();
    }

    /// <summary>The word without the marks that folding drops; its accents stay, also those written as characters of their own.</summary>
    private static string LettersAndDigits(ReadOnlySpan<char> word)
    {
        var kept = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) kept.Append(c);
        }

        return kept.ToString();
    }

    /// <summary>The modifier letter apostrophe (U+02BC) is a letter to Unicode and an apostrophe to those who type it.</summary>
    private static bool IsLetterOrDigit(char c) => char.IsLetterOrDigit(c) && !Tokenizer.IsApostrophe(c);

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c)) return false;
        }

        return true;
    }

    private static string LowerAscii(ReadOnlySpan<char> word) =>
        string.Create(word.Length, word, static (target, source) => source.ToLowerInvariant(target));

    /// <summary>Letters that have no canonical decomposition, after the transliterations that sports desks use.</summary>
    private static string Undecomposed(char c) => char.ToLowerInvariant(c) switch
    {
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        'ħ' => "h",
        'ŋ' => "n",
        'ə' => "e",
        var other => other.ToString(),
    };
}
