namespace Translate.Memories;

/// <summary>
/// Which units of a block hold a trigram: ascending numbers, each written as its distance from the one before in groups of seven bits,
/// the last group of each with the high bit set.
/// </summary>
internal sealed class PostingList
{
    private byte[] _bytes = new byte[4];
    private int _length;
    private int _last = -1;

    /// <summary>How many units.</summary>
    public int Count { get; private set; }

    /// <summary>The numbers as written.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, _length);

    /// <summary>Adds a unit unless it is the one added last.</summary>
    public void Add(int unit)
    {
        if (unit == _last)
        {
            return;
        }

        if (_length + 5 > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(8, _bytes.Length + (_bytes.Length >> 1)));
        }

        uint distance = (uint)(unit - _last - 1);
        for (; distance >= 0x80; distance >>= 7)
        {
            _bytes[_length++] = (byte)(distance & 0x7F);
        }

        _bytes[_length++] = (byte)(distance | 0x80);
        _last = unit;
        Count++;
    }

    /// <summary>Adds a weight to the counter of each unit in a list as written.</summary>
    public static void Weigh(ReadOnlySpan<byte> bytes, ushort weight, Span<ushort> counters)
    {
        int unit = -1;
        uint distance = 0;
        int shift = 0;
        foreach (byte b in bytes)
        {
            distance |= (uint)(b & 0x7F) << shift;
            if (b < 0x80)
            {
                shift += 7;
                continue;
            }

            unit += (int)distance + 1;
            counters[unit] += weight;
            distance = 0;
            shift = 0;
        }
    }
}
