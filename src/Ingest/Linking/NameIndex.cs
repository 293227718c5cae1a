using System.Runtime.CompilerServices;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Names as a trie over folded words, so that every name in a text is found in one walk. Built once a catalog and shared by all articles.
/// <para>
/// Two tables hold it. The first leads from a word to its node, which is also the node of names that begin with the word; the second from
/// a node and a further word to the next node. Both are open-addressed arrays of plain values and hold the words themselves, so that a
/// step is one look into memory and never wrong. How the words of a name must be written is asked only where a name ends.
/// </para>
/// </summary>
internal sealed class NameIndex
{
    /// <summary>Names with more words are left out: how each word must be written is kept in two bits of one number.</summary>
    public const int MostWords = 32;

    private readonly WordTable _words = new();
    private readonly StepTable _steps = new();
    private readonly List<Written> _written = [default];
    private int[] _firstWritten = new int[1024];
    private int _nodes = 1;

    public NameIndex(IEnumerable<NameForm> forms)
    {
        foreach (var form in forms)
        {
            if (form.Words.Length <= MostWords) Add(form);
        }
    }

    /// <summary>Where names may begin in a text.</summary>
    public NameStarts Starts { get; } = new();

    /// <summary>The node of a word, or 0 where no name has it.</summary>
    public int Word(in WrittenWord word) => word.Odd is null ? _words.Find(word.Key) : _words.Find(word.Odd);

    /// <summary>Where a word leads from a node, or 0; both are nodes.</summary>
    public int Next(int node, int word) => _steps.Find(node, word);

    /// <summary>The bits of a word's writing at its place in a name, to be joined with those of the words before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Case(LetterCase letterCase, int place) =>
        letterCase is LetterCase.Lower ? 0 : (letterCase is LetterCase.Upper ? 3UL : 1UL) << (2 * (MostWords - 1 - place));

    /// <summary>Whom the words up to a node name when they are written so; empty where no name ends there.</summary>
    public IReadOnlyList<NameEntry> EntriesAt(int node, ulong cases)
    {
        NameEntry[] entries = [];
        for (var at = _firstWritten[node]; at > 0; at = _written[at].Next)
        {
            var written = _written[at];
            if ((written.Needed & ~cases) != 0) continue;
            entries = entries.Length == 0 ? written.Entries : [.. entries.Union(written.Entries)];
        }

        return entries;
    }

    private void Add(NameForm form)
    {
        var (node, needed) = (0, 0UL);
        for (var i = 0; i < form.Words.Length; i++)
        {
            var word = _words.FindOrAdd(form.Words[i], ref _nodes);
            node = i == 0 ? word : _steps.FindOrAdd(node, word, ref _nodes);
            needed |= Case(form.Needed[i], i);
        }

        if (_nodes > _firstWritten.Length) Array.Resize(ref _firstWritten, Math.Max(_nodes, 2 * _firstWritten.Length));
        if (form.Needed[0] is LetterCase.Lower) Starts.AddSmall(form.Words[0]);
        Add(node, needed, form.Entry);
    }

    /// <summary>Of the ways to write the same words those that ask less come first.</summary>
    private void Add(int node, ulong needed, NameEntry entry)
    {
        var (before, at) = (0, _firstWritten[node]);
        while (at > 0 && _written[at].Needed < needed) (before, at) = (at, _written[at].Next);
        if (at > 0 && _written[at].Needed == needed)
        {
            var written = _written[at];
            if (!written.Entries.Contains(entry)) _written[at] = written with { Entries = [.. written.Entries, entry] };
            return;
        }

        _written.Add(new Written(needed, [entry], at));
        if (before == 0) _firstWritten[node] = _written.Count - 1;
        else _written[before] = _written[before] with { Next = _written.Count - 1 };
    }

    /// <summary>A way to write the words of a node: how each must be written, whom they name then, and the next way.</summary>
    private readonly record struct Written(ulong Needed, NameEntry[] Entries, int Next);
}
