using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ingest.Text;

/// <summary>
/// A word or number read straight from a text, as the <see cref="Tokenizer"/> cuts it but without a string: what the finder of names
/// compares.
/// </summary>
/// <param name="End">Where it ends.</param>
/// <param name="PossessiveEnd">Where the ending 's behind it ends; equal to <paramref name="End"/> where there is none.</param>
/// <param name="Case">How it is written.</param>
/// <param name="Length">How many characters its folded form has.</param>
/// <param name="Key">Its folded form, unless it is odd.</param>
/// <param name="Odd">Its folded form where no key can hold that, else null.</param>
internal readonly record struct WrittenWord(int End, int PossessiveEnd, LetterCase Case, int Length, WordKey Key, string? Odd = null)
{
    private const uint WholeBlock = (1u << WordKey.Longest) - 1;

    /// <summary>Reads what begins at <paramref name="at"/>, where a token must begin with a letter, a digit or <c>&amp;</c>.</summary>
    public static void Read(string text, int at, int limit, out WrittenWord word)
    {
        if (!TryReadPlain(text, at, limit, out word)) word = ReadAny(text, at, limit);
    }

    /// <summary>
    /// Words and numbers of ASCII characters that end plainly, which nearly all do: all sixteen characters of a key at once. Compiled well
    /// at its first call, since without that vectors are slower than loops, and a fresh process reads the catalog's names first of all.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryReadPlain(string text, int at, int limit, out WrittenWord word)
    {
        word = default;
        if (at + WordKey.Longest > limit) return false;
        ref var first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text.AsSpan(at, WordKey.Longest)));
        var chars = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, 8));
        var lower = chars | Vector128.Create((byte)0x20);
        var isNumber = char.IsAsciiDigit(text[at]);
        var members = isNumber ? Within(chars, (byte)'0', 10) : Within(lower, (byte)'a', 26);
        var length = BitOperations.TrailingZeroCount(~members);
        if (length is 0 or >= WordKey.Longest) return false;
        // "RoversCity": a capital inside a long word may be where two words were glued.
        if (!isNumber && length >= 2 * Tokenizer.ShortestGlued
            && (Within(chars, (byte)'A', 26) >> Tokenizer.ShortestGlued & ((1u << (length - Tokenizer.ShortestGlued)) - 1)) != 0)
            return false;
        var end = at + length;
        var possessiveEnd = EndsPlainly(text[end], isNumber, length) ? end : isNumber ? -1 : PlainPossessiveEnd(text, end, limit);
        if (possessiveEnd < 0) return false;
        var key = WordKey.Of(lower & Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length)));
        var letters = (1u << length) - 1;
        var capitals = Within(chars, (byte)'A', 26) & letters;
        word = new WrittenWord(end, possessiveEnd, CaseOf(capitals, letters, isNumber), length, key);
        return true;
    }

    /// <summary>Which of the characters lie in a range, one bit each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Within(Vector128<byte> chars, byte from, byte count) =>
        Vector128.LessThan(chars - Vector128.Create(from), Vector128.Create(count)).ExtractMostSignificantBits() & WholeBlock;

    /// <summary>
    /// Whether no rule of the tokenizer can take the word beyond this character: an accent, an apostrophe, a dot behind a letter.
    /// </summary>
    private static bool EndsPlainly(char next, bool isNumber, int length) =>
        isNumber ? char.IsAscii(next)
        : next is not '.' ? char.IsAscii(next) && next is not ('\'' or '`')
        : length > 1;

    /// <summary>Where "’s" behind a word ends, or -1 where something else is there or may go on behind it.</summary>
    private static int PlainPossessiveEnd(string text, int at, int limit) =>
        at + 2 < limit && text[at] is '’' or '\'' && text[at + 1] is 's' && text[at + 2] is ' ' or '\n' or ',' or '.' ? at + 2 : -1;

    private static LetterCase CaseOf(uint capitals, uint letters, bool isNumber)
    {
        if (isNumber) return LetterCase.Capitalised;
        if ((capitals & 1) == 0) return LetterCase.Lower;
        return capitals == letters && letters > 1 ? LetterCase.Upper : LetterCase.Capitalised;
    }

    /// <summary>The same for any word, by the tokenizer's rules one by one.</summary>
    internal static WrittenWord ReadAny(string text, int at, int limit)
    {
        if (text[at] is '&') return new WrittenWord(at + 1, at + 1, LetterCase.Lower, "and".Length, WordKey.And);
        var (end, possessiveEnd) = Tokenizer.WordAt(text, at, limit);
        var written = text.AsSpan(at, end - at);
        return char.IsDigit(text[at])
            ? OfFolded(written, end, end, LetterCase.Capitalised)
            : OfWord(written, end, possessiveEnd);
    }

    private static WrittenWord OfWord(ReadOnlySpan<char> written, int end, int possessiveEnd)
    {
        Span<char> folded = stackalloc char[2 * WordKey.Longest];
        var letterCase = Tokenizer.CaseOf(written);
        return Folding.TryFold(written, folded, out var length)
            ? OfFolded(folded[..length], end, possessiveEnd, letterCase)
            : OfFolded(Folding.Fold(written), end, possessiveEnd, letterCase);
    }

    private static WrittenWord OfFolded(ReadOnlySpan<char> folded, int end, int possessiveEnd, LetterCase letterCase) =>
        WordKey.TryPack(folded, out var key)
            ? new WrittenWord(end, possessiveEnd, letterCase, folded.Length, key)
            : new WrittenWord(end, possessiveEnd, letterCase, folded.Length, default, folded.ToString());
}
