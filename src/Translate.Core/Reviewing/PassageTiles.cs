using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Reviewing;

/// <summary>
/// Lays the segments of a passage over neighbouring units that have the same text together. Where both end at the same letter a tile ends: the smallest groups
/// of segments and units that are each other's. A tool may have split, joined or cut anew in between.
/// </summary>
internal static class PassageTiles
{
    /// <summary>The tiles, in their order; none when the texts differ.</summary>
    /// <param name="segments">The segments of the passage.</param>
    /// <param name="place">The units.</param>
    /// <param name="units">All units of the place's document.</param>
    public static IEnumerable<(ImmutableArray<ReviewedSegment> Segments, Place Place)> Of(
        ImmutableArray<ReviewedSegment> segments, Place place, ImmutableArray<TranslationUnit> units)
    {
        string[] written = [.. segments.Select(s => CompactText.Of(s.Source.Text))];
        string[] wanted = [.. units.Skip(place.Start).Take(place.Count).Select(u => CompactText.Of(u.Source.Text))];
        if (!string.Equals(string.Concat(written), string.Concat(wanted), StringComparison.Ordinal))
        {
            yield break;
        }

        (int segment, int unit) = (0, 0);
        while (segment < written.Length && unit < wanted.Length)
        {
            (int firstSegment, int firstUnit) = (segment, unit);
            (int left, int right) = (written[segment++].Length, wanted[unit++].Length);
            while (left != right)
            {
                if (left < right)
                {
                    left += written[segment++].Length;
                }
                else
                {
                    right += wanted[unit++].Length;
                }
            }

            yield return (segments[firstSegment..segment], place with { Start = place.Start + firstUnit, Count = unit - firstUnit });
        }
    }
}
