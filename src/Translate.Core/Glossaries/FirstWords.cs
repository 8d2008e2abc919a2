using System.Numerics;

namespace Translate.Glossaries;

/// <summary>The words that forms begin with, as bits of their hashes: it never misses one, and takes few others for one.</summary>
internal sealed class FirstWords
{
    // Sixteen bits a word: few words of a text are looked up in vain, and the bits of a large glossary stay in the processor's cache.
    private const int BitsForEach = 16;
    private const int FewestBits = 1 << 17;

    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <summary>Room for the words of so many entries.</summary>
    public FirstWords(int entries)
    {
        ulong bits = BitOperations.RoundUpToPowerOf2((ulong)Math.Max(FewestBits, (long)entries * BitsForEach));
        _bits = new ulong[bits / 64];
        _shift = 64 - BitOperations.Log2(bits);
    }

    /// <summary>Takes a word, by its hash.</summary>
    public void Add(ulong hash) => _bits[Index(hash) >> 6] |= 1UL << ((int)Index(hash) & 63);

    /// <summary>Whether a word may begin a form, by its hash.</summary>
    public bool MayHold(ulong hash) => (_bits[Index(hash) >> 6] & (1UL << ((int)Index(hash) & 63))) != 0;

    // The upper bits of a product depend on all bits of the hash.
    private ulong Index(ulong hash) => (hash * 0x9E3779B97F4A7C15) >> _shift;
}
