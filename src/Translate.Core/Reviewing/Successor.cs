using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Reviewing;

/// <summary>Finds the unit that an approved source has become, when it stands in the article no more.</summary>
internal static class Successor
{
    /// <summary>From here on two sources are alike enough to be one sentence before and after an edit, wherever they stand.</summary>
    private const double Alike = 0.5;

    /// <summary>
    /// Among the units without an approval, the one in the same place (the same number or both neighbours) or with much the same words; null when the
    /// sentence is gone.
    /// </summary>
    public static int? Of(Approval approval, IReadOnlyCollection<int> free, BilingualDocument document, ImmutableArray<SourceContext> contexts)
    {
        int? best = null;
        double bestScore = 0;
        foreach (int unit in free)
        {
            double likeness = Likeness(approval.Source.Text, document.Units[unit].Source.Text);
            bool sameNumber = string.Equals(approval.Unit, document.Units[unit].Id, StringComparison.Ordinal);
            bool sameBefore = ApprovalMatching.SameText(approval.Before, contexts[unit].Before);
            bool sameAfter = ApprovalMatching.SameText(approval.After, contexts[unit].After);
            bool samePlace = sameNumber || (sameBefore && sameAfter);
            double score = (3 * likeness) + (sameNumber ? 1 : 0) + (sameBefore ? 1 : 0) + (sameAfter ? 1 : 0);
            if ((samePlace || likeness >= Alike) && score > bestScore)
            {
                (best, bestScore) = (unit, score);
            }
        }

        return best;
    }

    /// <summary>How much of two texts is the same words in the same order, 0–1.</summary>
    public static double Likeness(string old, string current)
    {
        int same = WordDifference.Between(old, current).Where(p => p.Kind == DifferenceKind.Same).Sum(p => p.Text.Length);
        return old.Length + current.Length == 0 ? 1 : 2.0 * same / (old.Length + current.Length);
    }
}
