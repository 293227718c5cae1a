using System.Runtime.CompilerServices;
using Ingest.Catalog;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Names as a trie over folded words, so that every name in a text is found in one walk. Built once a catalog and shared by all articles.
/// <para>
/// A step from node to node is by the word itself and not by a hash of it, so that no step is ever wrong. How the words of a name must be
/// written is asked only where a name ends.
/// </para>
/// </summary>
internal sealed class NameIndex
{
    /// <summary>Names with more words are left out: how each word must be written is kept in two bits of one number.</summary>
    public const int MostWords = 32;

    private static readonly ulong CapitalInFront = Case(LetterCase.Capitalised, 0);

    private readonly StepTable _steps;
    private readonly PreparedEntries? _prepared;
    private WrittenName[] _names;

    /// <summary>Whom each of the names names; of prepared ones, null until a text first has the name.</summary>
    private NameEntry[]?[] _entries;

    private int _count = 1;

    /// <summary>Makes an index of some names; of about how many, spares moving them while it grows.</summary>
    public NameIndex(IEnumerable<NameForm> forms, int about = 1024)
    {
        _steps = new StepTable(about);
        (_names, _entries) = (new WrittenName[about], new NameEntry[about][]);
        Starts = new NameStarts();
        var (nodes, traits) = (1, new int[2 * about]);
        foreach (var form in forms)
        {
            if (form.Words.Length > MostWords) continue;
            var (node, needed) = (0, 0UL);
            for (var i = 0; i < form.Words.Length; i++)
            {
                traits[node] |= NameNode.GoesOnTrait;
                node = _steps.FindOrAdd(node, form.Words[i], ref nodes);
                needed |= Case(form.Needed[i], i);
                if (nodes > traits.Length) Array.Resize(ref traits, 2 * traits.Length);
            }

            if (form.Needed[0] is LetterCase.Lower) Starts.AddSmall(form.Words[0]);
            var names = Add(traits[node] >> NameNode.NamesShift, needed, form.Entry);
            var simple = IsSimple(names) ? NameNode.SimpleTrait : 0;
            traits[node] = names << NameNode.NamesShift | traits[node] & NameNode.GoesOnTrait | simple;
        }

        _steps.Settle(traits);
    }

    /// <summary>The index that <see cref="Write"/> wrote.</summary>
    /// <param name="from">Where it is written.</param>
    /// <param name="ids">The ids by their places.</param>
    public NameIndex(TableReader from, string[] ids)
    {
        (_steps, Starts, _names) = (new StepTable(from), new NameStarts(from), from.Table<WrittenName>());
        _count = _names.Length;
        (_prepared, _entries) = (new PreparedEntries(from, ids), new NameEntry[_count][]);
    }

    /// <summary>An index of all names of a catalog.</summary>
    public static NameIndex Of(FootballCatalog catalog) =>
        new(CatalogNames.Of(catalog), 1024 + 4 * (catalog.Teams.Count + catalog.People.Count));

    /// <summary>Writes the index as it lies in memory.</summary>
    public void Write(TableWriter to, string[] ids)
    {
        _steps.Write(to);
        Starts.Write(to);
        to.Table<WrittenName>(_names.AsSpan(0, _count));
        PreparedEntries.Write(to, ids, [.. Enumerable.Range(0, _count).Select(name => name == 0 ? [] : EntriesAt(name))]);
    }

    /// <summary>Where names may begin in a text.</summary>
    public NameStarts Starts { get; }

    /// <summary>Where the first word of a name leads, or none where no name begins so.</summary>
    public NameNode First(in WrittenWord word) => _steps.FindFirst(word);

    /// <summary>Where a further word leads from a node, or none.</summary>
    public NameNode Next(NameNode node, in WrittenWord word) => _steps.Find(node.Id, word);

    /// <summary>The bits of a word's writing at its place in a name, to be joined with those of the words before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Case(LetterCase letterCase, int place) =>
        letterCase is LetterCase.Lower ? 0 : (letterCase is LetterCase.Upper ? 3UL : 1UL) << (2 * (MostWords - 1 - place));

    /// <summary>Whether the words up to a node are a name when they are written so, and whether a team's.</summary>
    public bool IsName(NameNode node, ulong cases, out bool ofTeam)
    {
        ofTeam = false;
        if (node.IsSimple) return (cases & CapitalInFront) != 0;
        var isName = false;
        for (var at = node.Names; at > 0; at = _names[at].Next)
        {
            ref readonly var name = ref _names[at];
            if ((name.Needed & ~cases) != 0) continue;
            isName = true;
            ofTeam |= name.OfTeam;
        }

        return isName;
    }

    /// <summary>Whom the words of a match name.</summary>
    public NameEntry[] EntriesOf(in NameMatch match)
    {
        NameEntry[] entries = [];
        for (var at = match.Names; at > 0; at = _names[at].Next)
        {
            ref readonly var name = ref _names[at];
            if ((name.Needed & ~match.Cases) != 0) continue;
            var more = EntriesAt(at);
            entries = entries.Length == 0 ? more : [.. entries.Union(more)];
        }

        return entries;
    }

    /// <summary>Whom one name names. Two threads that ask for it first at once make the same list twice, and either may stay.</summary>
    private NameEntry[] EntriesAt(int name) => _entries[name] ??= _prepared!.Of(name);

    private bool IsSimple(int names) =>
        _names[names] is { Next: 0, OfTeam: false, Needed: var needed } && needed == CapitalInFront;

    /// <summary>
    /// Adds a name to those of the same words, which are a chain that begins at <paramref name="first"/>: the ones that ask less of how
    /// they are written come first. Gives the chain's new beginning.
    /// </summary>
    private int Add(int first, ulong needed, NameEntry entry)
    {
        ref var at = ref first;
        while (at > 0 && _names[at].Needed < needed) at = ref _names[at].Next;
        if (at == 0 || _names[at].Needed > needed)
        {
            var next = at;
            at = _count;
            if (_count == _names.Length)
            {
                Array.Resize(ref _names, 2 * _count);
                Array.Resize(ref _entries, 2 * _count);
            }

            _entries[_count] = [entry];
            _names[_count++] = new WrittenName { Needed = needed, Next = next, OfTeam = entry.Kind is NameKind.Team };
        }
        else if (!_entries[at]!.Contains(entry))
        {
            _entries[at] = [.. _entries[at]!, entry];
            _names[at].OfTeam |= entry.Kind is NameKind.Team;
        }

        return first;
    }

    /// <summary>A name as it must be written: the bits of each word, and the next of the same words.</summary>
    private struct WrittenName
    {
        public ulong Needed;
        public int Next;
        public bool OfTeam;
    }
}
