namespace Translate.Aligning;

/// <summary>The score of a pair.</summary>
internal static class PairScore
{
    private const double LeastProportion = 0.6;
    private const int Leeway = 10;
    private const int Doubt = 4;

    /// <summary>
    /// The likeness in hundredths, 0–100; a quarter of it where one side is less than 0.6 as long as the other, for then one of them most likely says
    /// more than the other, however much they have in common. Ten characters are added to both lengths, so that short texts may differ more.
    /// </summary>
    /// <param name="similarity">The likeness, 0–1.</param>
    /// <param name="drafts">The machine translations of the source's segments.</param>
    /// <param name="texts">The edition's segments.</param>
    public static int Of(double similarity, IReadOnlyCollection<string> drafts, IReadOnlyCollection<string> texts)
    {
        double left = Leeway + drafts.Sum(t => t.Length);
        double right = Leeway + texts.Sum(t => t.Length);
        return (int)(100 * similarity / (Math.Min(left, right) < LeastProportion * Math.Max(left, right) ? Doubt : 1));
    }
}
