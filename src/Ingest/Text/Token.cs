namespace Ingest.Text;

/// <summary>A word, number or mark of a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Folded">Its folded form: see <see cref="Folding.Fold"/>; a punctuation mark stands for itself.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Case">How it is written.</param>
public readonly record struct Token(TextSpan Span, string Folded, TokenKind Kind, LetterCase Case)
{
    /// <summary>Whether the token begins with a capital letter or a digit, as names do.</summary>
    public bool IsCapitalised => Case is not LetterCase.Lower;
}

/// <summary>What a token is.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with apostrophes or dots inside: "O'Reilly", "F.C."; the sign <c>&amp;</c>, which is the word "and".</summary>
    Word,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>The ending 's.</summary>
    Possessive,

    /// <summary>Anything else that is not a blank.</summary>
    Punctuation,
}

/// <summary>How a token is written.</summary>
public enum LetterCase : byte
{
    /// <summary>Begins with a small letter, or has no letters and no digits.</summary>
    Lower,

    /// <summary>Begins with a capital or a digit.</summary>
    Capitalised,

    /// <summary>At least two letters, all capitals.</summary>
    Upper,
}
