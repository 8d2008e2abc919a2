using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Memories;

/// <summary>Makes matches of the units found, with their penalties, and puts the best first.</summary>
internal sealed class MatchRanking(MemoryOptions options)
{
    /// <summary>
    /// The matches in the order of what counts: in-context ones, then exact ones, unless unreviewed; the others by score; then more of the
    /// same neighbours, our own file, the newer, the earlier file, the earlier unit. Each target is there once.
    /// </summary>
    public IEnumerable<MemoryMatch> Best(IEnumerable<FoundUnit> found) => found
        .Select(f => (Found: f, Match: Match(f)))
        .OrderByDescending(p => p.Found.Unit.IsUnreviewed || p.Match.Kind < MatchKind.Exact ? 0 : (int)p.Match.Kind)
        .ThenByDescending(p => p.Match.Score)
        .ThenByDescending(p => p.Match.Kind)
        .ThenByDescending(p => p.Found.SameNeighbours)
        .ThenByDescending(p => p.Found.File.IsOwn)
        .ThenByDescending(p => p.Found.Unit.Changed ?? DateTimeOffset.MinValue)
        .ThenBy(p => p.Found.File.Order)
        .ThenBy(p => p.Found.Unit.Id)
        .DistinctBy(p => p.Match.Target, StringComparer.Ordinal)
        .Select(p => p.Match);

    private MemoryMatch Match(FoundUnit found)
    {
        ImmutableArray<MatchPenalty> penalties = [.. Penalties(found)];
        int score = Math.Max(0, found.Similarity - penalties.Sum(p => p.Points));
        return new MemoryMatch(found.Unit.Source, found.Target, score, found.File.Name)
        {
            Kind = found.Kind,
            Similarity = found.Similarity,
            Penalties = penalties,
            State = found.Unit.State,
            Changed = found.Unit.Changed,
            ChangedBy = found.Unit.ChangedBy,
            Differences = found.Differences,
        };
    }

    private IEnumerable<MatchPenalty> Penalties(FoundUnit found)
    {
        if (found.Unit.IsUnreviewed && options.UnreviewedPenalty > 0)
        {
            yield return new MatchPenalty("unreviewed", options.UnreviewedPenalty);
        }

        if (found.Unit.Changed?.Year < options.OldBefore && options.OldPenalty > 0)
        {
            yield return new MatchPenalty("old", options.OldPenalty);
        }

        if (!found.File.IsOwn && options.ForeignPenalty > 0)
        {
            yield return new MatchPenalty("foreign", options.ForeignPenalty);
        }
    }
}
