using System.Collections.Immutable;

namespace Ingest.Text;

/// <summary>
/// A short print of a text by which near-identical copies are told: agencies sell one story to many papers, which cut its end, write
/// another headline and drop it under names of their own.
/// <para>
/// It is a MinHash (A. Broder, "On the resemblance and containment of documents", 1997) of the text's shingles of
/// <see cref="WordsAShingle"/> words: each of <see cref="Slots"/> hash functions keeps its least value over all shingles, and two texts
/// agree in a slot with the probability of their Jaccard likeness. Of each value six bits are kept (P. Li and A. C. König, "b-bit minwise
/// hashing", 2010), which makes a character a slot. A letter before them tells whether the text is short.
/// </para>
/// </summary>
public sealed record TextPrint
{
    /// <summary>How many hash functions are asked: the likeness is then off by some 0.04 where it is one half.</summary>
    public const int Slots = 128;

    /// <summary>Words in a row that make a shingle: three are seldom shared by chance, and survive most editing around them.</summary>
    public const int WordsAShingle = 3;

    /// <summary>A text of fewer words is short: a notice, most of whose words every notice has.</summary>
    public const int ShortWords = 60;

    private const char Short = 's';
    private const char Long = 'l';
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>How often two unrelated values share their six bits.</summary>
    private const double ByChance = 1.0 / 64;

    private static readonly ImmutableArray<ulong> Seeds = [.. Enumerable.Range(1, Slots).Select(slot => Mixed((ulong)slot))];

    private TextPrint(string value) => Value = value;

    /// <summary>
    /// The print as text: <c>s</c> for a short text or <c>l</c>, then <see cref="Slots"/> letters, digits, <c>-</c> and <c>_</c>; empty
    /// for a text of too few words.
    /// </summary>
    public string Value { get; }

    /// <summary>Whether the text has fewer than <see cref="ShortWords"/> words.</summary>
    public bool IsShort => !Value.StartsWith(Long);

    /// <summary>The print of a text. Case, accents, punctuation and layout do not count.</summary>
    public static TextPrint Of(string text)
    {
        var words = Tokenizer.Tokenize(text)
            .Where(token => char.IsLetterOrDigit(token.Folded[0]))
            .Select(token => Hash(token.Folded))
            .ToList();
        if (words.Count < WordsAShingle) return new TextPrint("");
        var least = new ulong[Slots];
        Array.Fill(least, ulong.MaxValue);
        for (var first = 0; first + WordsAShingle <= words.Count; first++)
        {
            var shingle = 0UL;
            for (var word = first; word < first + WordsAShingle; word++) shingle = Mixed(shingle + words[word]);
            for (var slot = 0; slot < Slots; slot++) least[slot] = Math.Min(least[slot], Mixed(shingle ^ Seeds[slot]));
        }

        var letters = least.Select(value => Alphabet[(int)(value % (ulong)Alphabet.Length)]);
        return new TextPrint(string.Concat(letters.Prepend(words.Count < ShortWords ? Short : Long)));
    }

    /// <summary>The print whose <see cref="Value"/> is given.</summary>
    /// <exception cref="FormatException">The text is no print.</exception>
    public static TextPrint Parse(string value) =>
        value is "" or [Short or Long, ..] && value.Length is 0 or Slots + 1
        && value.All(letter => Alphabet.Contains(letter, StringComparison.Ordinal))
            ? new TextPrint(value)
            : throw new FormatException($"A print is a letter, then {Slots} letters, digits, - or _; this is \"{value}\".");

    /// <summary>
    /// Estimates the Jaccard likeness of the two texts' shingles: 1 for the same words in the same order, about 0 for texts that share
    /// names alone; 0 where either has too few words to tell.
    /// </summary>
    public double LikenessTo(TextPrint other)
    {
        if (Value.Length == 0 || other.Value.Length == 0) return 0;
        var same = 0;
        for (var slot = 1; slot <= Slots; slot++)
        {
            if (Value[slot] == other.Value[slot]) same++;
        }

        return Math.Max(0, (((double)same / Slots) - ByChance) / (1 - ByChance));
    }

    /// <summary>FNV-1a over UTF-16 code units: the same on every machine and in every run.</summary>
    private static ulong Hash(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in word) hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }

    /// <summary>The finalizer of SplitMix64: every bit of the value depends on every bit before.</summary>
    private static ulong Mixed(ulong value)
    {
        value += 0x9E3779B97F4A7C15UL;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
