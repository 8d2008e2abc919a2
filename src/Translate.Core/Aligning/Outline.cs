namespace Translate.Aligning;

/// <summary>
/// The rough course of an alignment, one segment to one by their words alone. It looks at every pair, so that a long passage that is missing on one
/// side leads nobody astray, and shows where it pays to look closer.
/// </summary>
internal static class Outline
{
    private const int Reach = 12;

    private enum Way : byte
    {
        Both,
        Source,
        Target,
    }

    /// <summary>For each number of source segments passed, from 0 to all, the numbers of target segments passed that are worth a look.</summary>
    public static (int First, int Last)[] Of(FeatureBag[] source, FeatureBag[] target, CancellationToken cancellationToken)
    {
        (int First, int Last)[] course = Course(Ways(source, target, cancellationToken));
        return [.. course.Select(c => (Math.Max(0, c.First - Reach), Math.Min(target.Length, c.Last + Reach)))];
    }

    private static Way[][] Ways(FeatureBag[] source, FeatureBag[] target, CancellationToken cancellationToken)
    {
        var ways = new Way[source.Length + 1][];
        ways[0] = new Way[target.Length + 1];
        ways[0].AsSpan(1).Fill(Way.Target);
        double[] above = new double[target.Length + 1];
        double[] here = new double[target.Length + 1];
        for (int i = 1; i <= source.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ways[i] = new Way[target.Length + 1];
            ways[i][0] = Way.Source;
            here[0] = 0;
            for (int j = 1; j <= target.Length; j++)
            {
                double both = above[j - 1] + LinkValue.Of(source[i - 1], target[j - 1]);
                here[j] = Math.Max(both, Math.Max(above[j], here[j - 1]));
                ways[i][j] = both >= here[j] ? Way.Both : above[j] >= here[j] ? Way.Source : Way.Target;
            }

            (above, here) = (here, above);
        }

        return ways;
    }

    private static (int First, int Last)[] Course(Way[][] ways)
    {
        var course = new (int First, int Last)[ways.Length];
        int i = ways.Length - 1;
        int j = ways[0].Length - 1;
        course[i] = (j, j);
        while (i > 0 || j > 0)
        {
            Way way = ways[i][j];
            j -= way is Way.Source ? 0 : 1;
            if (way is Way.Target)
            {
                course[i].First = j;
            }
            else
            {
                course[--i] = (j, j);
            }
        }

        return course;
    }
}
