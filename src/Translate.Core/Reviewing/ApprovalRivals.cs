using System.Collections.Immutable;

namespace Translate.Reviewing;

/// <summary>
/// Finds approvals of one place with different targets: what two branches approved. They bear the same number; or, where a branch had moved the numbers, there are
/// more approvals of a source than units with it, and these have the same neighbours.
/// </summary>
internal static class ApprovalRivals
{
    /// <summary>The rivals of each place, the one approved last first, which is in force.</summary>
    /// <param name="approvals">The approvals of an article.</param>
    /// <param name="unitsOf">How many units of the article as it is now have a source, by its key.</param>
    public static ImmutableArray<ImmutableArray<Approval>> In(ImmutableArray<Approval> approvals, Func<string, int> unitsOf) =>
    [
        .. approvals.GroupBy(a => a.Key, StringComparer.Ordinal).SelectMany(g => Places([.. g], unitsOf(g.Key)))
            .Where(place => place.DistinctBy(a => a.Target.Text, StringComparer.Ordinal).Count() > 1)
            .Select(place => place.OrderByDescending(a => a.Date, StringComparer.Ordinal).ThenBy(a => a.Target.Text, StringComparer.Ordinal).ToImmutableArray()),
    ];

    private static List<List<Approval>> Places(Approval[] same, int units)
    {
        List<List<Approval>> places = [.. same.GroupBy(a => a.Unit, StringComparer.Ordinal).Select(g => g.ToList())];
        if (units > 0)
        {
            Merge(places, units, HasSameNeighbours);
            Merge(places, units, HasSameNeighbour);
        }

        return places;
    }

    private static void Merge(List<List<Approval>> places, int units, Func<Approval, Approval, bool> isSamePlace)
    {
        for (int i = 0; i < places.Count; i++)
        {
            for (int j = places.Count - 1; j > i && places.Count > units; j--)
            {
                if (places[i].Exists(a => places[j].Exists(b => isSamePlace(a, b))))
                {
                    places[i].AddRange(places[j]);
                    places.RemoveAt(j);
                }
            }
        }
    }

    private static bool HasSameNeighbours(Approval a, Approval b) => ApprovalMatching.SameText(a.Before, b.Before) && ApprovalMatching.SameText(a.After, b.After);

    private static bool HasSameNeighbour(Approval a, Approval b) =>
        (a.Before is not null && ApprovalMatching.SameText(a.Before, b.Before)) || (a.After is not null && ApprovalMatching.SameText(a.After, b.After));
}
