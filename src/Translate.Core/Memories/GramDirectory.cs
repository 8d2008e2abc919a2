using System.Runtime.InteropServices;

namespace Translate.Memories;

/// <summary>Which trigrams a block of a shelf knows, how many of its units hold each, and how long its units are.</summary>
internal sealed class GramDirectory
{
    /// <summary>So few lists would be a poor sample of a text, in a small block or one of sentences that are all alike.</summary>
    private const int FewestLists = 16;

    private readonly int _number;
    private readonly long[] _grams;
    private readonly int[] _counts;
    private readonly ushort[] _lengths;

    public GramDirectory(int number, byte[] grams, byte[] counts, byte[] lengths)
    {
        _number = number;
        _grams = MemoryMarshal.Cast<byte, long>(grams).ToArray();
        _counts = MemoryMarshal.Cast<byte, int>(counts).ToArray();
        _lengths = MemoryMarshal.Cast<byte, ushort>(lengths).ToArray();
    }

    /// <summary>How many units the block has.</summary>
    public int Units => _lengths.Length;

    /// <summary>The number of the block's first unit.</summary>
    public long FirstUnit => (long)_number * ShelfSchema.BlockSize;

    /// <summary>The length of each unit's folded source.</summary>
    public ReadOnlySpan<ushort> Lengths => _lengths;

    /// <summary>The lists to read for these trigrams: rarest first, until so many entries are read that more would only cost time.</summary>
    public List<GramList> Select(IEnumerable<long> grams, int mostEntries)
    {
        List<GramList> lists = [];
        int entries = 0;
        foreach (GramList list in grams.Select(Find).OfType<GramList>().OrderBy(l => l.Count).ThenBy(l => l.Id))
        {
            entries += list.Count;
            if (entries > mostEntries && lists.Count >= FewestLists)
            {
                break;
            }

            lists.Add(list);
        }

        return lists;
    }

    private GramList? Find(long gram)
    {
        int place = Array.BinarySearch(_grams, gram);
        return place < 0 ? null : new GramList(ShelfSchema.PostingId(_number, place), _counts[place]);
    }
}
