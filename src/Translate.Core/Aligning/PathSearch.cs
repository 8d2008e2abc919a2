using System.Collections.Immutable;

namespace Translate.Aligning;

/// <summary>
/// Finds the links that are worth most together, by dynamic programming. Links never cross: the text after a link's source is linked with the text
/// after its target, or with nothing.
/// </summary>
/// <param name="source">The one side.</param>
/// <param name="target">The other.</param>
/// <param name="worthALook">From <see cref="Outline"/>: for each number of source segments passed, the first and last number of target segments.</param>
internal sealed class PathSearch(Side source, Side target, (int First, int Last)[] worthALook)
{
    private readonly double _average = Average(source, target);
    private readonly double[][] _worth = [.. worthALook.Select(r => new double[r.Last - r.First + 1])];
    private readonly byte[][] _steps = [.. worthALook.Select(r => new byte[r.Last - r.First + 1])];

    /// <summary>The links in the order of the texts; each segment is in exactly one.</summary>
    public ImmutableArray<Link> Find(CancellationToken cancellationToken)
    {
        for (int i = 0; i < worthALook.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int j = worthALook[i].First; j <= worthALook[i].Last; j++)
            {
                Choose(i, j);
            }
        }

        return Links();
    }

    private void Choose(int i, int j)
    {
        int at = j - worthALook[i].First;
        double best = i == 0 && j == 0 ? 0 : double.NegativeInfinity;
        for (int s = 0; s < Step.All.Length; s++)
        {
            double worth = Worth(Step.All[s], i, j);
            if (worth > best && !Crosses(Step.All[s], i, j))
            {
                best = worth;
                _steps[i][at] = (byte)s;
            }
        }

        _worth[i][at] = best;
    }

    private double Worth(Step step, int i, int j)
    {
        (int fromSource, int fromTarget) = (i - step.Source, j - step.Target);
        if (fromSource < 0 || fromTarget < worthALook[fromSource].First || fromTarget > worthALook[fromSource].Last)
        {
            return double.NegativeInfinity;
        }

        double before = _worth[fromSource][fromTarget - worthALook[fromSource].First];
        if (!step.IsPair)
        {
            return before;
        }

        return source.Before(i, step.Source) is { } left && target.Before(j, step.Target) is { } right
            ? before + LinkValue.Of(left, right) - LinkValue.Cost(step, _average)
            : double.NegativeInfinity;
    }

    // Two sentences that the edition has in the other order are no link of two with two.
    private bool Crosses(Step step, int i, int j)
    {
        if (step is not { Source: 2, Target: 2 })
        {
            return false;
        }

        (double first, double second) = (Gain(i - 1, j), Gain(i, j - 1));
        return first > 0 && second > 0 && first + second >= Gain(i - 1, j - 1) + Gain(i, j);
    }

    private double Gain(int i, int j) => Math.Max(0, LinkValue.Of(source.Before(i, 1)!, target.Before(j, 1)!));

    private ImmutableArray<Link> Links()
    {
        ImmutableArray<Link>.Builder links = ImmutableArray.CreateBuilder<Link>();
        for ((int i, int j) = (source.Count, target.Count); i > 0 || j > 0;)
        {
            Step step = Step.All[_steps[i][j - worthALook[i].First]];
            double similarity = step.IsPair ? LinkValue.Similarity(source.Before(i, step.Source)!, target.Before(j, step.Target)!) : 0;
            links.Add(new Link((i - step.Source)..i, (j - step.Target)..j, similarity));
            (i, j) = (i - step.Source, j - step.Target);
        }

        links.Reverse();
        return links.ToImmutable();
    }

    private static double Average(Side source, Side target)
    {
        double mass = Mass(source) + Mass(target);
        return mass / Math.Max(1, source.Count + target.Count);
    }

    private static double Mass(Side side) => Enumerable.Range(1, side.Count).Sum(end => side.Before(end, 1)!.Mass);
}
