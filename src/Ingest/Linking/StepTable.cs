namespace Ingest.Linking;

/// <summary>Where a further word leads from a node. A hash table like <see cref="WordTable"/>, of nodes alone.</summary>
internal sealed class StepTable
{
    private Slot[] _slots = new Slot[1024];
    private int _count;

    /// <summary>The node that a word leads to, or 0.</summary>
    public int Find(int node, int word)
    {
        var slots = _slots;
        for (var at = FirstSlot(node, word, slots.Length); ; at = (at + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[at];
            if (slot.Next == 0 || slot.Node == node && slot.Word == word) return slot.Next;
        }
    }

    /// <summary>The node that a word leads to, which a new step takes from <paramref name="next"/>.</summary>
    public int FindOrAdd(int node, int word, ref int next)
    {
        if (Find(node, word) is > 0 and var known) return known;
        if (2 * ++_count > _slots.Length) Grow();
        Put(new Slot(node, word, next));
        return next++;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[2 * old.Length];
        foreach (var slot in old)
        {
            if (slot.Next > 0) Put(slot);
        }
    }

    private void Put(Slot slot)
    {
        var at = FirstSlot(slot.Node, slot.Word, _slots.Length);
        while (_slots[at].Next > 0) at = (at + 1) & (_slots.Length - 1);
        _slots[at] = slot;
    }

    private static int FirstSlot(int node, int word, int slots) =>
        (int)((((ulong)(uint)node << 32 | (uint)word) * 0x9E3779B97F4A7C15) >> 32) & (slots - 1);

    private readonly record struct Slot(int Node, int Word, int Next);
}
