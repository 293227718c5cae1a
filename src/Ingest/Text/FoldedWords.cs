using System.Runtime.CompilerServices;

namespace Ingest.Text;

/// <summary>
/// The strings of folded words that were met lately, so that a word met again costs no new one: prose is made of few words. A word has one
/// place, which it loses to the next that falls there; nothing grows, and threads that meet there lose a string at most.
/// </summary>
internal static class FoldedWords
{
    private const int PlaceBits = 14;

    /// <summary>In the upper half of a mark's key, where no word has it.</summary>
    private const ulong OfMark = 1;

    private static readonly Known?[] Places = new Known?[1 << PlaceBits];

    /// <summary>The folded form of a word or number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string Of(in WrittenWord word)
    {
        if (word.Odd is not null) return word.Odd;
        ref var place = ref PlaceOf(word.Key);
        var known = place;
        if (known is null || !known.Is(word.Key)) place = known = new Known(word.Key, Unpacked(word.Key, word.Length));
        return known.Folded;
    }

    /// <summary>A punctuation mark as a string.</summary>
    public static string OfPunctuation(char mark)
    {
        var key = new WordKey(mark, OfMark);
        ref var place = ref PlaceOf(key);
        var known = place;
        if (known is null || !known.Is(key)) place = known = new Known(key, mark.ToString());
        return known.Folded;
    }

    private static ref Known? PlaceOf(WordKey key) => ref Places[key.Spread(0) >> (64 - PlaceBits)];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static string Unpacked(WordKey key, int length)
    {
        Span<char> letters = stackalloc char[WordKey.Longest];
        for (var i = 0; i < length; i++) letters[i] = (char)(byte)((i < 8 ? key.Low : key.High) >> (8 * (i % 8)));
        return letters[..length].ToString();
    }

    private sealed class Known(WordKey key, string folded)
    {
        public string Folded => folded;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Is(WordKey other) => key.Low == other.Low && key.High == other.High;
    }
}
