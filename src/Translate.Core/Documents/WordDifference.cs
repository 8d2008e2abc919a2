using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Translate.Documents;

/// <summary>Compares two texts word by word.</summary>
public static partial class WordDifference
{
    /// <summary>Longer texts are shown as a whole between what they begin and end alike with.</summary>
    private const int MostCompared = 1_000_000;

    /// <summary>From the earlier text to the later one.</summary>
    public static ImmutableArray<TextDifference> Between(string earlier, string later)
    {
        string[] from = Tokens(earlier);
        string[] to = Tokens(later);
        List<TextDifference> differences = [];
        int start = from.Zip(to).TakeWhile(p => Equal(p.First, p.Second)).Count();
        int end = from.Skip(start).Reverse().Zip(to.Skip(start).Reverse()).TakeWhile(p => Equal(p.First, p.Second)).Count();
        Add(differences, DifferenceKind.Same, from[..start]);
        AddMiddle(differences, from[start..^end], to[start..^end]);
        Add(differences, DifferenceKind.Same, from[^end..]);
        return [.. differences];
    }

    private static void AddMiddle(List<TextDifference> differences, string[] from, string[] to)
    {
        if ((long)from.Length * to.Length > MostCompared)
        {
            Add(differences, DifferenceKind.Removed, from);
            Add(differences, DifferenceKind.Added, to);
            return;
        }

        int[,] common = CommonTails(from, to);
        int i = 0;
        int j = 0;
        while (i < from.Length || j < to.Length)
        {
            if (i < from.Length && j < to.Length && Equal(from[i], to[j]))
            {
                Add(differences, DifferenceKind.Same, [from[i++]]);
                j++;
            }
            else if (j == to.Length || (i < from.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                Add(differences, DifferenceKind.Removed, [from[i++]]);
            }
            else
            {
                Add(differences, DifferenceKind.Added, [to[j++]]);
            }
        }
    }

    // For each pair of positions, how many words the rests have in common, in their order.
    private static int[,] CommonTails(string[] from, string[] to)
    {
        int[,] common = new int[from.Length + 1, to.Length + 1];
        for (int i = from.Length - 1; i >= 0; i--)
        {
            for (int j = to.Length - 1; j >= 0; j--)
            {
                common[i, j] = Equal(from[i], to[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static void Add(List<TextDifference> differences, DifferenceKind kind, string[] tokens)
    {
        string text = string.Concat(tokens);
        if (text.Length == 0)
        {
            return;
        }

        if (differences is [.., var last] && last.Kind == kind)
        {
            differences[^1] = last with { Text = last.Text + text };
        }
        else
        {
            differences.Add(new TextDifference(kind, text));
        }
    }

    private static bool Equal(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private static string[] Tokens(string text) => [.. Token().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+|\s+|.", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Token();
}
