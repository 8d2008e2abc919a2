using System.Globalization;
using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;

namespace Translate.Offline.Tagging;

/// <summary>What the treebank says about tags: which follow which, and which each ambiguous form has.</summary>
internal sealed class TagWeights
{
    /// <summary>The number of tags, with the sentence's begin and end after them.</summary>
    public const int Count = (int)Tag.PX + 3;

    /// <summary>The tag before a sentence.</summary>
    public const int Begin = Count - 2;

    /// <summary>The tag after a sentence.</summary>
    public const int End = Count - 1;

    private readonly float[] _three = new float[Count * Count * Count];
    private readonly float[] _frequency = new float[Count];
    private readonly Dictionary<string, (Tag Tag, int Count)[]> _forms = new(2000, StringComparer.Ordinal);

    /// <summary>The weights of the embedded data.</summary>
    public TagWeights()
    {
        var two = new int[Count, Count];
        var three = new Dictionary<int, int>(9000);
        foreach (string[] row in DataFile.Rows("tagger.tsv"))
        {
            switch (row[0])
            {
                case "form":
                    _forms[row[1]] = [.. row.Skip(2).Select(TagCount)];
                    break;
                case "two":
                    two[Index(row[1]), Index(row[2])] = Number(row[3]);
                    break;
                default:
                    three[At(Index(row[1]), Index(row[2]), Index(row[3]))] = Number(row[4]);
                    break;
            }
        }

        Smooth(two, three);
    }

    /// <summary>The cost of a tag after two others: the negative logarithm of its probability.</summary>
    public float Cost(int before, int previous, int tag) => _three[At(before, previous, tag)];

    /// <summary>The cost of a form having a tag rather than the other tags it may have.</summary>
    public float Cost(string form, Tag tag, int choices)
    {
        float chance = 1f / choices;
        if (_forms.TryGetValue(form, out (Tag Tag, int Count)[]? seen))
        {
            float total = 0.5f * choices;
            float count = 0.5f;
            foreach ((Tag seenTag, int n) in seen)
            {
                total += n;
                count += seenTag == tag ? n : 0;
            }

            chance = count / total;
        }

        return -MathF.Log(chance / _frequency[(int)tag]);
    }

    /// <summary>Interpolates sequences of three, two and one tag (Brants 2000).</summary>
    private void Smooth(int[,] two, Dictionary<int, int> three)
    {
        var one = new int[Count];
        var pairs = new int[Count * Count];
        long total = 0;
        for (int a = 0; a < Count; a++)
        {
            for (int b = 0; b < Count; b++)
            {
                one[b] += two[a, b];
                total += two[a, b];
                pairs[(a * Count) + b] = two[a, b];
            }
        }

        pairs[(Begin * Count) + Begin] = Sum(two, Begin);
        for (int b = 0; b < Count; b++)
        {
            _frequency[b] = (one[b] + 1f) / total;
        }

        for (int b = 0; b < Count; b++)
        {
            float row = Math.Max(1, Sum(two, b));
            for (int c = 0; c < Count; c++)
            {
                float back = (0.27f * two[b, c] / row) + (0.08f * _frequency[c]) + 1e-6f;
                for (int a = 0; a < Count; a++)
                {
                    three.TryGetValue(At(a, b, c), out int count);
                    int pair = pairs[(a * Count) + b];
                    _three[At(a, b, c)] = -MathF.Log(back + (pair > 0 ? 0.65f * count / pair : 0));
                }
            }
        }
    }

    private static int Sum(int[,] two, int row)
    {
        int sum = 0;
        for (int b = 0; b < Count; b++)
        {
            sum += two[row, b];
        }

        return sum;
    }

    private static int At(int a, int b, int c) => (((a * Count) + b) * Count) + c;

    private static int Index(string tag) => tag switch { "^" => Begin, "$" => End, _ => (int)Enum.Parse<Tag>(tag) };

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static (Tag Tag, int Count) TagCount(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return (Enum.Parse<Tag>(text.AsSpan(0, colon)), Number(text[(colon + 1)..]));
    }
}
