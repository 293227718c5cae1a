using System.Globalization;
using System.Text;

namespace Ingest.Text;

/// <summary>
/// Brings spellings of one name together: case, accents, ligatures and letters that Unicode does not decompose
/// ("Malmö" and "Malmo", "Bodø" and "Bodo", "Đoković" and "Dokovic").
/// </summary>
public static class Folding
{
    /// <summary>
    /// The folded form of a word: lower case, without combining marks. Every character that is neither letter nor digit is
    /// dropped, so that "O’Reilly", "O'Reilly" and "OReilly" agree, and "F.C." becomes "fc".
    /// </summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (IsPlain(word)) return LowerAscii(word);
        var folded = new StringBuilder(word.Length);
        foreach (var c in LettersAndDigits(word).Normalize(NormalizationForm.FormD))
        {
            if (IsLetterOrDigit(c)) folded.Append(Undecomposed(c));
        }

        return folded.ToString();
    }

    /// <summary>The folded words of a phrase, one blank between them: the form in which names are compared.</summary>
    public static string FoldPhrase(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var words = Tokenizer.Tokenize(phrase).Where(token => token.Kind is not TokenKind.Punctuation);
        return string.Join(' ', words.Select(token => token.Folded));
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
