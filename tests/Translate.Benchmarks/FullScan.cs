using Translate.Memories;

namespace Translate.Benchmarks;

/// <summary>Finds the best match by comparing with every unit: what an index is judged by.</summary>
internal sealed class FullScan
{
    private const int OfferFrom = 60;
    private const long MostComparisons = 60_000_000;

    private readonly string[] _folded;
    private readonly RarestWords _words;

    public FullScan(MemoryLocation location)
    {
        Sources = [.. TmxReader.Read(location.Files[0], location.Source, location.Target).Select(u => MemoryKey.Of(u.Source))];
        _folded = [.. Sources.Select(FoldedText.Of)];
        _words = new RarestWords(_folded);
    }

    /// <summary>The sources of all units, in their order.</summary>
    public string[] Sources { get; }

    /// <summary>
    /// In how many queries the score found is the best there is; and how often the candidates by the rarest words hold the best. As many
    /// queries are compared as time allows.
    /// </summary>
    public string Compare(string[] queries, int[] found)
    {
        int wanted = 0;
        int right = 0;
        int rightByWords = 0;
        foreach ((string query, int score) in queries.Zip(found).Take((int)Math.Max(10, MostComparisons / Sources.Length)))
        {
            var likeness = new Likeness(MemoryKey.Of(query));
            int best = 0;
            for (int i = 0; i < Sources.Length; i++)
            {
                best = Math.Max(best, likeness.To(Sources[i], _folded[i]));
            }

            if (best >= OfferFrom)
            {
                wanted++;
                right += score == best ? 1 : 0;
                rightByWords += _words.Candidates(likeness.Folded).Any(i => likeness.To(Sources[i], _folded[i]) == best) ? 1 : 0;
            }
        }

        return FormattableString.Invariant($"{right} of {wanted} | {rightByWords} of {wanted}");
    }
}
