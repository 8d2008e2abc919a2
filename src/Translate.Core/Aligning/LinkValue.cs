namespace Translate.Aligning;

/// <summary>How much it is worth to link segments, and how alike they are.</summary>
internal static class LinkValue
{
    /// <summary>The likeness (Dice) that texts have which have nothing to do with each other: what they gain over it counts.</summary>
    private const double Chance = 0.15;

    /// <summary>
    /// What the first segment added to a pair costs, in segments of average weight. Two pairs have together at most as much in common as the
    /// same segments in one link, so a link of several must be the better for it.
    /// </summary>
    private const double Joining = 0.1;

    /// <summary>The worth of a link of these segments; one that is left alone is worth 0.</summary>
    public static double Of(FeatureBag source, FeatureBag target) => (2 * source.Overlap(target)) - (Chance * (source.Mass + target.Mass));

    /// <summary>What a link of several segments costs: 1 to 2 one joining, 1 to 3 two, 2 to 2 three.</summary>
    /// <param name="step">The numbers of segments.</param>
    /// <param name="average">The weight of an average segment.</param>
    public static double Cost(Step step, double average) => Joining * average * ((step.Source * step.Target) - 1);

    /// <summary>How alike two texts are, 0–1 (Dice): the weight of what they have in common, in proportion to what both have.</summary>
    public static double Similarity(FeatureBag source, FeatureBag target)
    {
        double mass = source.Mass + target.Mass;
        return mass > 0 ? 2 * source.Overlap(target) / mass : 0;
    }
}
