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

    private const byte EndsTrait = 1, GoesOnTrait = 2;

    private readonly WordTable _words = new();
    private readonly StepTable _steps = new();
    private Written[] _written = new Written[1024];
    private int[] _firstWritten = new int[1024];
    private byte[] _traits = new byte[1024];
    private int _nodes = 1;
    private int _writtenCount = 1;

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

    /// <summary>Whether some name has more words behind the node. Asked first, since it spares a look into a large table.</summary>
    public bool GoesOn(int node) => (_traits[node] & GoesOnTrait) != 0;

    /// <summary>Whether some name ends at the node, if it is written as it must be.</summary>
    public bool Ends(int node) => (_traits[node] & EndsTrait) != 0;

    /// <summary>Whom the words up to a node name when they are written so; empty where no name ends there.</summary>
    public NameEntry[] EntriesAt(int node, ulong cases)
    {
        NameEntry[] entries = [];
        for (var at = _firstWritten[node]; at > 0; at = _written[at].Next)
        {
            ref readonly var written = ref _written[at];
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
            if (i > 0) _traits[node] |= GoesOnTrait;
            node = i == 0 ? word : _steps.FindOrAdd(node, word, ref _nodes);
            needed |= Case(form.Needed[i], i);
            if (_nodes <= _traits.Length) continue;
            Array.Resize(ref _traits, 2 * _traits.Length);
            Array.Resize(ref _firstWritten, _traits.Length);
        }

        if (form.Needed[0] is LetterCase.Lower) Starts.AddSmall(form.Words[0]);
        _traits[node] |= EndsTrait;
        Add(ref _firstWritten[node], needed, form.Entry);
    }

    /// <summary>Of the ways to write the same words those that ask less come first.</summary>
    private void Add(ref int first, ulong needed, NameEntry entry)
    {
        ref var at = ref first;
        while (at > 0 && _written[at].Needed < needed) at = ref _written[at].Next;
        if (at == 0 || _written[at].Needed > needed)
        {
            var next = at;
            at = _writtenCount;
            if (_writtenCount == _written.Length) Array.Resize(ref _written, 2 * _written.Length);
            _written[_writtenCount++] = new Written { Needed = needed, Entries = [entry], Next = next };
        }
        else if (!_written[at].Entries.Contains(entry))
        {
            _written[at].Entries = [.. _written[at].Entries, entry];
        }
    }

    /// <summary>A way to write the words of a node: how each must be written, whom they name then, and the next way.</summary>
    private struct Written
    {
        public ulong Needed;
        public NameEntry[] Entries;
        public int Next;
    }
}
