using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Reviewing;

/// <summary>Chooses between places with the same text by what a file says of the segment: its unit and its neighbours.</summary>
internal sealed class PlaceChoice(ImmutableArray<BilingualDocument> documents)
{
    private const int BothNeighbours = 2;

    private readonly ImmutableArray<ImmutableArray<SourceContext>> _contexts = [.. documents.Select(SourceContext.Of)];

    /// <summary>
    /// The place that is meant: the one with both neighbours that it had, since a paragraph put in moves the numbers; then the unit that the file names, since a
    /// tool may reorder; then the one with either neighbour. Without any identity a memory means every place. None when that cannot be told.
    /// </summary>
    public ImmutableArray<Place> Among(ImmutableArray<Place> places, ImmutableArray<ReviewedSegment> segments, int? document)
    {
        if (places.Length <= 1)
        {
            return places;
        }

        IGrouping<int, Place>? best = places.GroupBy(p => ContextScore(p, segments)).MaxBy(g => g.Key);
        if (best is { Key: BothNeighbours } && best.Count() == 1)
        {
            return [.. best];
        }

        if (document is not null && places.Where(p => IsNamed(p, segments)).ToArray() is [var named])
        {
            return [named];
        }

        return best is { Key: > 0 } && best.Count() == 1 ? [.. best]
            : segments[0].Unit is null ? places
            : [];
    }

    /// <summary>Whether the file names the unit of one of the places.</summary>
    public bool IsNamed(ImmutableArray<Place> places, ImmutableArray<ReviewedSegment> segments, int? document) => document is not null && places.Any(p => IsNamed(p, segments));

    /// <summary>Whether more than the text speaks for a place: its unit is named, or a neighbour is the same.</summary>
    public bool IsCertain(Place place, ImmutableArray<ReviewedSegment> segments, int? document) =>
        (document is not null && IsNamed(place, segments)) || ContextScore(place, segments) > 0;

    private bool IsNamed(Place place, ImmutableArray<ReviewedSegment> segments) =>
        string.Equals(documents[place.Document].Units[place.Start].Id, segments[0].Unit, StringComparison.Ordinal);

    private int ContextScore(Place place, ImmutableArray<ReviewedSegment> segments)
    {
        ImmutableArray<SourceContext> contexts = _contexts[place.Document];
        return (SameText(segments[0].Before, contexts[place.Start].Before) ? 1 : 0)
            + (SameText(segments[^1].After, contexts[place.Start + place.Count - 1].After) ? 1 : 0);
    }

    private static bool SameText(string? a, string? b) => a is not null && b is not null && string.Equals(CompactText.Of(a), CompactText.Of(b), StringComparison.Ordinal);
}
