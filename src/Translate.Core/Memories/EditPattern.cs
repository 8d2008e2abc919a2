namespace Translate.Memories;

/// <summary>
/// A text prepared for measuring its edit distance (Levenshtein) to many others, 64 positions at a time: the bit-parallel algorithm of
/// Myers (1999) in the block form of Hyyrö (2003).
/// </summary>
internal sealed class EditPattern
{
    private const int Wide = 64;

    private readonly Dictionary<char, int> _rows = [];
    private readonly int[] _latin = new int[256];
    private readonly ulong[] _masks;
    private readonly ulong[] _plus;
    private readonly ulong[] _minus;
    private readonly int _blocks;

    /// <summary>A text; its positions are UTF-16 units.</summary>
    public EditPattern(string text)
    {
        Text = text;
        _blocks = Math.Max(1, (text.Length + Wide - 1) / Wide);
        foreach (char c in text)
        {
            _rows.TryAdd(c, _rows.Count + 1);
        }

        // Row 0 is that of all letters that the text does not have.
        _masks = new ulong[(_rows.Count + 1) * _blocks];
        for (int i = 0; i < text.Length; i++)
        {
            _masks[(_rows[text[i]] * _blocks) + (i / Wide)] |= 1UL << (i % Wide);
        }

        foreach ((char c, int row) in _rows.Where(r => r.Key < _latin.Length))
        {
            _latin[c] = row;
        }

        _plus = new ulong[_blocks];
        _minus = new ulong[_blocks];
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many letters must be put in, taken out or exchanged to make one text of the other.</summary>
    public int DistanceTo(string other)
    {
        if (Text.Length == 0)
        {
            return other.Length;
        }

        Array.Fill(_plus, ulong.MaxValue);
        Array.Clear(_minus);
        ulong last = 1UL << ((Text.Length - 1) % Wide);
        int distance = Text.Length;
        foreach (char c in other)
        {
            distance += Step(_masks.AsSpan(RowOf(c) * _blocks, _blocks), last);
        }

        return distance;
    }

    private int RowOf(char c) => c < _latin.Length ? _latin[c] : _rows.GetValueOrDefault(c);

    // One letter of the other text. The carries are those of the horizontal differences between blocks; the first row counts up.
    private int Step(ReadOnlySpan<ulong> masks, ulong last)
    {
        ulong plusIn = 1;
        ulong minusIn = 0;
        for (int b = 0; b < masks.Length; b++)
        {
            ulong plus = _plus[b];
            ulong minus = _minus[b];
            ulong equal = masks[b];
            ulong vertical = equal | minus;
            equal |= minusIn;
            ulong diagonal = (((equal & plus) + plus) ^ plus) | equal;
            ulong horizontalPlus = minus | ~(diagonal | plus);
            ulong horizontalMinus = plus & diagonal;
            if (b == masks.Length - 1)
            {
                int change = (horizontalPlus & last) != 0 ? 1 : (horizontalMinus & last) != 0 ? -1 : 0;
                Move(b, vertical, (horizontalPlus << 1) | plusIn, (horizontalMinus << 1) | minusIn);
                return change;
            }

            Move(b, vertical, (horizontalPlus << 1) | plusIn, (horizontalMinus << 1) | minusIn);
            plusIn = horizontalPlus >> (Wide - 1);
            minusIn = horizontalMinus >> (Wide - 1);
        }

        return 0;
    }

    private void Move(int block, ulong vertical, ulong horizontalPlus, ulong horizontalMinus)
    {
        _plus[block] = horizontalMinus | ~(vertical | horizontalPlus);
        _minus[block] = horizontalPlus & vertical;
    }
}
