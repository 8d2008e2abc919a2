using System.Numerics;

namespace Translate.Glossaries;

/// <summary>
/// Numbers the nodes of a trie by their hash: every row of words that a form begins with, a dozen bytes each. Two rows share a node only if their
/// 64-bit hashes are the same, and then the letters tell them apart that <see cref="TermCasing"/> compares.
/// </summary>
internal sealed class StepTable
{
    private const int FewestSlots = 1 << 10;

    private readonly List<ulong> _hashes = [0];
    private ulong[] _keys = new ulong[FewestSlots];
    private int[] _nodes = new int[FewestSlots];

    /// <summary>How many nodes there are, the root at 0 among them.</summary>
    public int Count => _hashes.Count;

    /// <summary>The hash of a node's row of words; 0 for the root.</summary>
    public ulong HashOf(int node) => _hashes[node];

    /// <summary>The node of a row of words, by its hash; 0 when there is none.</summary>
    public int Find(ulong hash)
    {
        ulong[] keys = _keys;
        int mask = keys.Length - 1;
        for (int slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            if (keys[slot] == hash)
            {
                return _nodes[slot];
            }

            if (keys[slot] == 0)
            {
                return 0;
            }
        }
    }

    /// <summary>The node of a row of words, by its hash, made where it is not there yet.</summary>
    public int Grow(ulong hash)
    {
        if (Find(hash) is > 0 and int known)
        {
            return known;
        }

        // At most two thirds full, that a row which is not there is soon seen not to be.
        if (_hashes.Count * 3L > _keys.Length * 2L)
        {
            Resize(_keys.Length * 2);
        }

        int node = _hashes.Count;
        _hashes.Add(hash);
        Put(hash, node);
        return node;
    }

    /// <summary>Makes room for so many nodes.</summary>
    public void Reserve(int count)
    {
        _hashes.EnsureCapacity(count + 1);
        long slots = (count * 3L / 2) + 2;
        if (slots > _keys.Length)
        {
            Resize((int)Math.Min(1 << 30, BitOperations.RoundUpToPowerOf2((ulong)slots)));
        }
    }

    private void Resize(int slots)
    {
        _keys = new ulong[slots];
        _nodes = new int[slots];
        for (int node = 1; node < _hashes.Count; node++)
        {
            Put(_hashes[node], node);
        }
    }

    private void Put(ulong hash, int node)
    {
        int mask = _keys.Length - 1;
        int slot = (int)hash & mask;
        while (_keys[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        _keys[slot] = hash;
        _nodes[slot] = node;
    }
}
