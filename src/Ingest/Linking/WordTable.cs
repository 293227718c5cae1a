using Ingest.Text;

namespace Ingest.Linking;

/// <summary>
/// The words of all names, each with its node. A hash table of our own, since a step of the walk is one look into it: linear probing, a
/// power of two of slots, at most half of them taken.
/// </summary>
internal sealed class WordTable
{
    /// <summary>Words that no key can hold: longer than sixteen letters, or of another script.</summary>
    private readonly Dictionary<string, int> _odd = new(StringComparer.Ordinal);

    private Slot[] _slots = new Slot[1024];
    private int _count;

    /// <summary>The node of a word, or 0.</summary>
    public int Find(WordKey key)
    {
        var slots = _slots;
        for (var at = FirstSlot(key, slots.Length); ; at = (at + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[at];
            if (slot.Node == 0 || slot.Low == key.Low && slot.High == key.High) return slot.Node;
        }
    }

    /// <summary>The node of a word that no key can hold, or 0.</summary>
    public int Find(string odd) => _odd.GetValueOrDefault(odd);

    /// <summary>The node of a word, which a new one takes from <paramref name="next"/>.</summary>
    public int FindOrAdd(string word, ref int next)
    {
        if (!WordKey.TryPack(word, out var key)) return Find(word) is > 0 and var odd ? odd : _odd[word] = next++;
        if (Find(key) is > 0 and var node) return node;
        if (2 * ++_count > _slots.Length) Grow();
        Put(new Slot(key.Low, key.High, next));
        return next++;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[2 * old.Length];
        foreach (var slot in old)
        {
            if (slot.Node > 0) Put(slot);
        }
    }

    private void Put(Slot slot)
    {
        var at = FirstSlot(new WordKey(slot.Low, slot.High), _slots.Length);
        while (_slots[at].Node > 0) at = (at + 1) & (_slots.Length - 1);
        _slots[at] = slot;
    }

    private static int FirstSlot(WordKey key, int slots) => (int)(key.Spread() >> 32) & (slots - 1);

    private readonly record struct Slot(ulong Low, ulong High, int Node);
}
