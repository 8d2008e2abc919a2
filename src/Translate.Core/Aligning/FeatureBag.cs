namespace Translate.Aligning;

/// <summary>The features of one or more segments, in the order of their numbers.</summary>
internal sealed class FeatureBag
{
    private readonly Feature[] _features;

    public FeatureBag(Feature[] features)
    {
        _features = features;
        Mass = features.Sum(f => f.Count * f.Weight);
    }

    /// <summary>The weight of all that is in the bag.</summary>
    public double Mass { get; }

    /// <summary>The bags of texts on both sides. A feature weighs log(1 + segments / segments that have it).</summary>
    public static (FeatureBag[] Source, FeatureBag[] Target) Of(
        IReadOnlyList<string> source, IReadOnlyList<string> target, Func<string, IEnumerable<string>> features)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        List<(double Share, int Segments)> known = [];
        SortedDictionary<int, int>[] counted = [.. source.Concat(target).Select(Count)];
        FeatureBag[] bags =
        [
            .. counted.Select(c => new FeatureBag([.. c.Select(p => new Feature(p.Key, p.Value, Weight(known[p.Key], counted.Length)))])),
        ];
        return (bags[..source.Count], bags[source.Count..]);

        SortedDictionary<int, int> Count(string text)
        {
            SortedDictionary<int, int> counts = [];
            foreach (string feature in features(text))
            {
                if (!numbers.TryGetValue(feature, out int number))
                {
                    numbers.Add(feature, number = known.Count);
                    known.Add((TextFeatures.Share(feature), 0));
                }

                counts[number] = counts.GetValueOrDefault(number) + 1;
            }

            foreach (int number in counts.Keys)
            {
                known[number] = known[number] with { Segments = known[number].Segments + 1 };
            }

            return counts;
        }
    }

    /// <summary>The weight of what two bags have in common.</summary>
    public double Overlap(FeatureBag other)
    {
        double overlap = 0;
        ReadOnlySpan<Feature> left = _features;
        ReadOnlySpan<Feature> right = other._features;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            int order = left[i].Id - right[j].Id;
            if (order == 0)
            {
                overlap += Math.Min(left[i].Count, right[j].Count) * left[i].Weight;
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return overlap;
    }

    /// <summary>What is in either bag.</summary>
    public FeatureBag With(FeatureBag other)
    {
        List<Feature> both = new(_features.Length + other._features.Length);
        for (int i = 0, j = 0; i < _features.Length || j < other._features.Length;)
        {
            int order = i == _features.Length ? 1 : j == other._features.Length ? -1 : _features[i].Id - other._features[j].Id;
            both.Add(order == 0 ? _features[i] with { Count = _features[i].Count + other._features[j].Count } : order < 0 ? _features[i] : other._features[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return new FeatureBag([.. both]);
    }

    private static double Weight((double Share, int Segments) feature, int segments) => feature.Share * Math.Log(1 + ((double)segments / feature.Segments));
}
