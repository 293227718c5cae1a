using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Ingest.Text;

/// <summary>
/// A folded word of up to sixteen ASCII characters, kept in two numbers: the word itself and no hash of it, so that equal keys are equal
/// words and nothing has to be compared again.
/// </summary>
/// <param name="Low">The first eight characters, the first of them lowest; zero behind the word's end.</param>
/// <param name="High">The other eight.</param>
internal readonly record struct WordKey(ulong Low, ulong High)
{
    /// <summary>How many characters a key holds.</summary>
    public const int Longest = 16;

    /// <summary>The ending 's, which is a token of its own.</summary>
    public static WordKey Possessive { get; } = Of("'s");

    /// <summary>The word that the sign <c>&amp;</c> stands for.</summary>
    public static WordKey And { get; } = Of("and");

    /// <summary>The key of a folded word, or false where the word is too long or not ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryPack(ReadOnlySpan<char> folded, out WordKey key)
    {
        key = default;
        if (folded.Length > Longest) return false;
        Span<byte> bytes = stackalloc byte[Longest];
        bytes.Clear();
        for (var i = 0; i < folded.Length; i++)
        {
            if (!char.IsAscii(folded[i])) return false;
            bytes[i] = (byte)folded[i];
        }

        key = Of(Vector128.Create<byte>(bytes));
        return true;
    }

    /// <summary>The key of sixteen characters, those behind the word's end being zero.</summary>
    public static WordKey Of(Vector128<byte> folded) => new(folded.AsUInt64()[0], folded.AsUInt64()[1]);

    /// <summary>The key of a word that is known to fit.</summary>
    public static WordKey Of(string folded) =>
        TryPack(folded, out var key) ? key : throw new ArgumentException($"'{folded}' fits no key.", nameof(folded));

    /// <summary>Spreads the word and what goes with it so that the highest bits, which a table uses, come of all of it.</summary>
    public ulong Spread(uint with) => (Low ^ ((High + with) * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93;
}
