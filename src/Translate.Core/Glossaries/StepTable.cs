using System.Numerics;

namespace Translate.Glossaries;

/// <summary>
/// The nodes of a trie by their hash: every row of words that a form begins with, sixteen bytes each. Two rows share a node only if their 64-bit
/// hashes are the same, and then the letters tell them apart that <see cref="TermCasing"/> compares.
/// </summary>
internal sealed class StepTable
{
    /// <summary>No node.</summary>
    public const int None = 0;

    private const int FewestSlots = 1 << 10;

    // Node n is slot n - 1; a slot is free while its hash is 0.
    private Step[] _slots = new Step[FewestSlots];
    private int _count;

    /// <summary>The greatest number that a node may have.</summary>
    public int Capacity => _slots.Length;

    /// <summary>What is known of a node. It may be changed until the next <see cref="Grow"/>.</summary>
    public ref Step this[int node] => ref _slots[node - 1];

    /// <summary>The node of a row of words, by its hash, or <see cref="None"/>.</summary>
    public int Find(ulong hash)
    {
        Step[] slots = _slots;
        int mask = slots.Length - 1;
        int slot = (int)hash & mask;
        while (slots[slot].Hash != hash)
        {
            if (slots[slot].Hash == 0)
            {
                return None;
            }

            slot = (slot + 1) & mask;
        }

        return slot + 1;
    }

    /// <summary>The node of a row of words, by its hash, made where it is not there yet. All nodes known so far may get other numbers.</summary>
    public int Grow(ulong hash)
    {
        if (Find(hash) is not None and int known)
        {
            return known;
        }

        // At most two thirds full, that a row which is not there is soon seen not to be.
        if (++_count * 3L > _slots.Length * 2L)
        {
            Resize(_slots.Length * 2);
        }

        return Put(new Step(hash));
    }

    /// <summary>Makes room for so many nodes.</summary>
    public void Reserve(int count)
    {
        ulong slots = BitOperations.RoundUpToPowerOf2(((ulong)count * 3 / 2) + 2);
        if (slots > (ulong)_slots.Length)
        {
            Resize((int)Math.Min(1 << 30, slots));
        }
    }

    private void Resize(int length)
    {
        Step[] old = _slots;
        _slots = new Step[length];
        foreach (Step step in old)
        {
            if (step.Hash != 0)
            {
                Put(step);
            }
        }
    }

    private int Put(Step step)
    {
        int mask = _slots.Length - 1;
        int slot = (int)step.Hash & mask;
        while (_slots[slot].Hash != 0)
        {
            slot = (slot + 1) & mask;
        }

        _slots[slot] = step;
        return slot + 1;
    }
}
