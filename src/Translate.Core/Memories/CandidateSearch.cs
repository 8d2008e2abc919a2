using System.Numerics;

namespace Translate.Memories;

/// <summary>
/// Finds in a block the units most like a text, by the rarest of the trigrams they share: a trigram weighs the more the fewer units
/// hold it, and a unit of another length counts less.
/// </summary>
internal sealed class CandidateSearch
{
    private readonly string _folded;
    private readonly int _shortest;
    private readonly int _longest;
    private readonly long[] _grams;
    private readonly ushort[] _counters;
    private readonly PriorityQueue<Candidate, float> _best = new();

    /// <summary>A search.</summary>
    /// <param name="folded">The folded form of what is looked for.</param>
    /// <param name="offerFrom">The lowest likeness wanted, 0–100.</param>
    /// <param name="counters">Room for a counter for each unit of a block; its content is overwritten.</param>
    public CandidateSearch(string folded, int offerFrom, ushort[] counters)
    {
        List<long> grams = [];
        Grams.Append(folded, grams);
        _grams = [.. grams.Distinct()];
        _folded = folded;
        _counters = counters;

        // Each letter that one text has more than the other is an edit. Five points of slack for what folding takes away.
        double share = Math.Max(0, offerFrom - 5) / 100.0;
        _shortest = (int)(folded.Length * share);
        _longest = share == 0 ? int.MaxValue : (int)Math.Min(int.MaxValue, folded.Length / share);
    }

    /// <summary>The most units that are worth comparing letter by letter.</summary>
    public int Most { get; init; } = 200;

    /// <summary>How many list entries are read for each unit of a block; measured to find the best match as often as reading all does.</summary>
    public double EntriesPerUnit { get; init; } = 0.6;

    /// <summary>Looks through a block of a shelf. <paramref name="read"/> gives the list in a row.</summary>
    public void Search(int shelf, GramDirectory block, Func<long, byte[]> read)
    {
        Span<ushort> counters = _counters.AsSpan(0, block.Units);
        counters.Clear();
        int whole = 0;
        foreach (GramList list in block.Select(_grams, (int)(block.Units * EntriesPerUnit)))
        {
            ushort weight = Weight(block.Units, list.Count);
            whole += weight;
            PostingList.Weigh(read(list.Id), weight, counters);
        }

        if (whole > 0)
        {
            Collect(shelf, block, counters, (float)_folded.Length / whole);
        }
    }

    /// <summary>The best units of all blocks looked through, best first.</summary>
    public IEnumerable<Candidate> Best() =>
        _best.UnorderedItems.Select(i => i.Element).OrderByDescending(c => c.Rank).ThenBy(c => c.Shelf).ThenBy(c => c.Id);

    private void Collect(int shelf, GramDirectory block, ReadOnlySpan<ushort> counters, float scale)
    {
        ReadOnlySpan<ushort> lengths = block.Lengths;
        int least = Least(scale);
        for (int unit = 0; unit < counters.Length; unit++)
        {
            if (counters[unit] < least || lengths[unit] < _shortest || lengths[unit] > _longest)
            {
                continue;
            }

            float rank = counters[unit] * scale / (_folded.Length + lengths[unit]);
            if (_best.Count < Most)
            {
                _best.Enqueue(new Candidate(shelf, block.FirstUnit + unit, rank), rank);
                least = Least(scale);
            }
            else if (_best.TryPeek(out _, out float worst) && rank > worst)
            {
                _best.DequeueEnqueue(new Candidate(shelf, block.FirstUnit + unit, rank), rank);
                least = Least(scale);
            }
        }
    }

    // Below this the shortest unit could not be among the best any more.
    private int Least(float scale) => _best.Count < Most || !_best.TryPeek(out _, out float worst)
        ? 1
        : Math.Max(1, (int)(worst * (_folded.Length + _shortest) / scale));

    // The logarithm of how rare it is, 1–18 in a full block.
    private static ushort Weight(int units, int count) => (ushort)(1 + BitOperations.Log2((uint)(units / count)));
}
