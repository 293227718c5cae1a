using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// Where a word leads from a node. A hash table of our own, since a step of the walk must be one look into memory: linear probing, a power
/// of two of slots, at most five eighths of them taken. Its loops are compiled well at their first call: a fresh process fills it.
/// </summary>
internal sealed class StepTable
{
    /// <summary>A mark that no word of ASCII characters can bear, in the keys of those that fit none.</summary>
    private const ulong OddMark = ulong.MaxValue;

    /// <summary>
    /// Words that no key can hold, longer than sixteen letters or of another script, with numbers in the keys that stand for them.
    /// </summary>
    private readonly Dictionary<string, int> _odd = new(StringComparer.Ordinal);

    private Slot[] _slots;

    /// <summary>
    /// A bit for each slot: whether some first word of a name has its place there. It tells at little cost that none has.
    /// </summary>
    private ulong[] _first;

    private int _shift;
    private int _count;

    /// <summary>Makes an empty table with room for the steps of some names, of which there are hardly more than names.</summary>
    public StepTable(int names)
    {
        Make((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, names * 8 / 5)));
    }

    /// <summary>The table that <see cref="Write"/> wrote.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public StepTable(TableReader from)
    {
        var taken = from.Table<Slot>();
        Make((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, taken.Length * 8 / 5)));
        foreach (ref readonly var slot in taken.AsSpan()) Put(slot);
        _count = taken.Length;
        for (var odd = from.Number(); odd > 0; odd--) _odd.Add(from.Text(), _odd.Count);
    }

    /// <summary>Writes the slots that are taken: the others are the most of the table.</summary>
    public void Write(TableWriter to)
    {
        to.Table<Slot>([.. _slots.Where(slot => slot.Next.Id > 0)]);
        to.Number(_odd.Count);
        foreach (var word in _odd.OrderBy(pair => pair.Value).Select(pair => pair.Key)) to.Text(word);
    }

    /// <summary>The node that the first word of a name leads to, or none.</summary>
    public NameNode FindFirst(in WrittenWord word)
    {
        if (word.Odd is not null) return Find(0, word);
        var place = FirstSlot(0, word.Key);
        return (_first[place >> 6] >> place & 1) == 0 ? default : Find(0, word.Key);
    }

    /// <summary>The node that a word leads to from a node, or none.</summary>
    public NameNode Find(int node, in WrittenWord word)
    {
        if (word.Odd is null) return Find(node, word.Key);
        return _odd.TryGetValue(word.Odd, out var odd) ? Find(node, KeyOf(odd)) : default;
    }

    /// <summary>The node that a folded word leads to from a node, or none.</summary>
    public NameNode Find(int node, string word)
    {
        if (WordKey.TryPack(word, out var key)) return Find(node, key);
        return _odd.TryGetValue(word, out var odd) ? Find(node, KeyOf(odd)) : default;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private NameNode Find(int node, WordKey key)
    {
        var slots = _slots;
        for (var at = FirstSlot(node, key); ; at = (at + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[at];
            if (slot.Next.Id == 0 || slot.Low == key.Low && slot.High == key.High && slot.Node == node) return slot.Next;
        }
    }

    /// <summary>The node that a word leads to, which a new step takes from <paramref name="next"/>.</summary>
    public int FindOrAdd(int node, string word, ref int next)
    {
        if (!WordKey.TryPack(word, out var key))
        {
            if (!_odd.TryGetValue(word, out var odd)) _odd[word] = odd = _odd.Count;
            key = KeyOf(odd);
        }

        if (Find(node, key) is { Id: > 0 } known) return known.Id;
        if (8 * ++_count > 5 * _slots.Length) Grow();
        Put(new Slot(key.Low, key.High, node, new NameNode(next, 0)));
        return next++;
    }

    /// <summary>Stores with each node what is known of it now that all names are there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Settle(int[] traits)
    {
        foreach (ref var slot in _slots.AsSpan()) slot.Next = new NameNode(slot.Next.Id, traits[slot.Next.Id]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        var old = _slots;
        Make(2 * old.Length);
        foreach (var slot in old)
        {
            if (slot.Next.Id > 0) Put(slot);
        }
    }

    [MemberNotNull(nameof(_slots), nameof(_first))]
    private void Make(int slots)
    {
        (_slots, _first) = (new Slot[slots], new ulong[slots / 64]);
        _shift = 64 - BitOperations.Log2((uint)slots);
    }

    private static WordKey KeyOf(int odd) => new((ulong)odd, OddMark);

    private void Put(in Slot slot)
    {
        var at = FirstSlot(slot.Node, new WordKey(slot.Low, slot.High));
        if (slot.Node == 0) _first[at >> 6] |= 1UL << at;
        while (_slots[at].Next.Id > 0) at = (at + 1) & (_slots.Length - 1);
        _slots[at] = slot;
    }

    private int FirstSlot(int node, WordKey key) => (int)(key.Spread((uint)node) >> _shift);

    private struct Slot(ulong low, ulong high, int node, NameNode next)
    {
        public readonly ulong Low = low, High = high;
        public readonly int Node = node;
        public NameNode Next = next;
    }
}
