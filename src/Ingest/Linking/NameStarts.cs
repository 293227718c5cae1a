using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Tells where in a text a name may begin: at capitals, digits, the sign <c>&amp;</c>, characters beyond ASCII, and at words whose first
/// three letters are those of a name that begins small ("de Bruyne"). It looks at 32 characters at once; what it names may yet be no start
/// of a word, but no start of a name is passed over.
/// </summary>
internal sealed class NameStarts
{
    /// <summary>How many characters are looked at together.</summary>
    public const int Block = 32;

    /// <summary>Kinds of characters: the 26 letters, the blank that ends a word, and all others.</summary>
    private const int Other = 0, Blank = 27, Kinds = 28;

    private static readonly byte[] KindOfAscii =
        [.. Enumerable.Range(0, 128).Select(c => (byte)(c is ' ' ? Blank : char.IsAsciiLetter((char)c) ? (c | ' ') - 'a' + 1 : Other))];

    /// <summary>
    /// Which beginnings of three letters small names have: by the first two, a bit for each third. An apostrophe or accent may stand among
    /// them, which is one of the <see cref="Other"/> characters.
    /// </summary>
    private readonly uint[] _small;

    /// <summary>The letters with which small names begin; they are few, as particles are.</summary>
    private string _letters = "";

    /// <summary>Each of these letters in all places of a vector.</summary>
    private Vector256<byte>[] _firsts = [];

    /// <summary>No starts but those that are starts anyway.</summary>
    public NameStarts()
    {
        _small = new uint[Kinds * Kinds];
    }

    /// <summary>The starts that <see cref="Write"/> wrote.</summary>
    public NameStarts(TableReader from)
    {
        _small = from.Table<uint>();
        SetLetters(from.Text());
    }

    public void Write(TableWriter to)
    {
        to.Table<uint>(_small);
        to.Text(_letters);
    }

    /// <summary>
    /// Adds the first word of a name that may begin with a small letter; what has no small letters of ASCII is a start anyway.
    /// </summary>
    public void AddSmall(string word)
    {
        if (!char.IsAsciiLetterLower(word[0])) return;
        if (!_letters.Contains(word[0], StringComparison.Ordinal)) SetLetters(_letters + word[0]);
        var first = KindOf(word[0]) * Kinds;
        var second = first + (word.Length > 1 ? KindOf(word[1]) : Blank);
        _small[first + Other] = uint.MaxValue;
        _small[second] |= word.Length < 2 ? uint.MaxValue : 1u << Other | 1u << (word.Length > 2 ? KindOf(word[2]) : Blank);
    }

    private void SetLetters(string letters)
    {
        (_letters, _firsts) = (letters, new Vector256<byte>[letters.Length]);
        for (var i = 0; i < letters.Length; i++) _firsts[i] = Vector256.Create((byte)letters[i]);
    }

    /// <summary>The possible starts among the characters of a part from <paramref name="at"/> on, one bit each.</summary>
    public uint In(string text, TextSpan part, int at)
    {
        var rest = text.AsSpan(at, Math.Min(Block, part.End - at));
        if (rest.Length == Block) return In(text, part, at, rest);
        Span<char> padded = stackalloc char[Block];
        padded.Clear();
        rest.CopyTo(padded);
        return In(text, part, at, padded);
    }

    private uint In(string text, TextSpan part, int at, ReadOnlySpan<char> block)
    {
        ref var first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(block));
        var chars = Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref first), Vector256.LoadUnsafe(ref first, Block / 2));
        var capitals = Within(chars, 'A', 26);
        var digits = Within(chars, '0', 10);
        var small = Within(chars, 'a', 26);
        var before = at > part.Start ? text[at - 1] : ' ';
        var behindLetter = (capitals | small) << 1 | (char.IsAsciiLetter(before) ? 1u : 0);
        var behindDigit = digits << 1 | (char.IsAsciiDigit(before) ? 1u : 0);
        // A capital behind a small letter begins a word only where words were glued, which the walk asks the tokenizer.
        var behindCapital = capitals << 1 | (char.IsAsciiLetterUpper(before) ? 1u : 0);
        return capitals & ~behindCapital | digits & ~behindDigit | Within(chars, '&', 1) | chars.ExtractMostSignificantBits()
            | Small(text, at, part.End, small & ~behindLetter & Firsts(chars));
    }

    private uint Firsts(Vector256<byte> chars)
    {
        var firsts = Vector256<byte>.Zero;
        foreach (var letter in _firsts) firsts |= Vector256.Equals(chars, letter);
        return firsts.ExtractMostSignificantBits();
    }

    private uint Small(string text, int at, int limit, uint starts)
    {
        var found = 0u;
        for (; starts != 0; starts &= starts - 1)
        {
            var bit = BitOperations.TrailingZeroCount(starts);
            var (second, third) = (at + bit + 1, at + bit + 2);
            var seconds = _small[KindOf(text[at + bit]) * Kinds + (second < limit ? KindOf(text[second]) : Blank)];
            if ((seconds >> (third < limit ? KindOf(text[third]) : Blank) & 1) != 0) found |= 1u << bit;
        }

        return found;
    }

    private static int KindOf(char c) => c < KindOfAscii.Length ? KindOfAscii[c] : Other;

    private static uint Within(Vector256<byte> chars, char from, byte count) =>
        Vector256.LessThan(chars - Vector256.Create((byte)from), Vector256.Create(count)).ExtractMostSignificantBits();
}
