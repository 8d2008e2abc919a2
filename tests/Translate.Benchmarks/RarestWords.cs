namespace Translate.Benchmarks;

/// <summary>Candidates by the eight rarest words of a text, in memory: the other way to find them, to compare with trigrams.</summary>
internal sealed class RarestWords
{
    private const int Rarest = 8;
    private const int Most = 200;

    private readonly Dictionary<string, List<int>> _units = new(StringComparer.Ordinal);

    public RarestWords(string[] folded)
    {
        for (int i = 0; i < folded.Length; i++)
        {
            foreach (string word in folded[i].Split(' ').Distinct(StringComparer.Ordinal))
            {
                if (!_units.TryGetValue(word, out List<int>? list))
                {
                    _units[word] = list = [];
                }

                list.Add(i);
            }
        }
    }

    /// <summary>The units that share most of the rarest words.</summary>
    public IEnumerable<int> Candidates(string folded)
    {
        var counts = new Dictionary<int, int>();
        foreach (List<int> list in folded.Split(' ').Distinct(StringComparer.Ordinal)
            .Select(w => _units.GetValueOrDefault(w)).OfType<List<int>>().OrderBy(l => l.Count).Take(Rarest))
        {
            foreach (int unit in list)
            {
                counts[unit] = counts.GetValueOrDefault(unit) + 1;
            }
        }

        return counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(Most).Select(c => c.Key);
    }
}
