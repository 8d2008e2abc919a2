using Translate.Offline.Morphology;
using Translate.Offline.Transfer;

namespace Translate.Offline.Tagging;

/// <summary>Chooses one reading for each word: the cheapest path through the readings (Viterbi, over pairs of tags).</summary>
internal sealed class TrigramTagger(TagWeights weights)
{
    /// <summary>Sets the reading of each word.</summary>
    public void Choose(IReadOnlyList<Word> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        var columns = new List<Step[]>(words.Count);
        Step[] previous = [new Step(TagWeights.Begin, TagWeights.Begin, 0, -1, -1)];
        foreach (Word word in words)
        {
            previous = Column(word, previous);
            columns.Add(previous);
        }

        int best = 0;
        float lowest = float.MaxValue;
        for (int i = 0; i < previous.Length; i++)
        {
            float cost = previous[i].Cost + weights.Cost(previous[i].Before, previous[i].Tag, TagWeights.End);
            (best, lowest) = cost < lowest ? (i, cost) : (best, lowest);
        }

        for (int at = words.Count - 1; at >= 0; at--)
        {
            Step step = columns[at][best];
            words[at].Reading = words[at].Readings[step.Reading];
            best = step.From;
        }
    }

    private Step[] Column(Word word, Step[] previous)
    {
        List<Step> steps = [];
        int choices = word.Readings.Select(r => r.Tag).Distinct().Count();
        for (int r = 0; r < word.Readings.Count; r++)
        {
            Tag tag = word.Readings[r].Tag;
            if (word.Readings.FindIndex(x => x.Tag == tag) < r)
            {
                continue;
            }

            float emission = choices == 1 ? 0 : weights.Cost(word.Lower, tag, choices);
            for (int p = 0; p < previous.Length; p++)
            {
                Step from = previous[p];
                float cost = from.Cost + weights.Cost(from.Before, from.Tag, (int)tag) + emission;
                int same = steps.FindIndex(s => s.Before == from.Tag && s.Tag == (int)tag);
                if (same < 0)
                {
                    steps.Add(new Step(from.Tag, (int)tag, cost, p, r));
                }
                else if (cost < steps[same].Cost)
                {
                    steps[same] = new Step(from.Tag, (int)tag, cost, p, r);
                }
            }
        }

        return [.. steps];
    }

    /// <summary>The cheapest way to a pair of tags.</summary>
    private readonly record struct Step(int Before, int Tag, float Cost, int From, int Reading);
}
