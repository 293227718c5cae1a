namespace Ingest.Text;

/// <summary>
/// A stretch of a text, in UTF-16 code units: the position half of a W3C Web Annotation selector
/// (<c>TextPositionSelector</c>, https://www.w3.org/TR/annotation-model/#text-position-selector).
/// </summary>
/// <param name="Start">Offset of the first code unit, from 0.</param>
/// <param name="End">Offset just after the last code unit; never less than <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>How many code units the span covers.</summary>
    public int Length => End - Start;

    /// <summary>The words the span stands for, cut from the text it was found in.</summary>
    public string In(string text) => text[Start..End];

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Orders by start, then by end: the order in which a reader meets them.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Whether <paramref name="left"/> begins before <paramref name="right"/>, or there and ends before it.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>The opposite order of <c>&lt;</c>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Not after.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Not before.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
