using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Reviewing;

/// <summary>
/// Places the segments of passages: by the text of the source, with the identity that the file gives to choose between equal texts. What remains in doubt is
/// listed with its reason and never guessed.
/// </summary>
/// <param name="documents">The articles as they are now.</param>
/// <param name="unreadable">The names of articles that could not be read.</param>
/// <param name="counts">Whether a segment has come far enough to count.</param>
internal sealed class PassagePlacing(ImmutableArray<BilingualDocument> documents, ImmutableArray<string> unreadable, Func<ReviewedSegment, bool> counts)
{
    private const int MostJoined = 50;
    private const int BothNeighbours = 2;

    private readonly PlaceFinder _finder = new(documents, unreadable);
    private readonly ImmutableArray<ImmutableArray<SourceContext>> _contexts = [.. documents.Select(SourceContext.Of)];

    /// <summary>What was placed, in the order of the files.</summary>
    public List<Placement> Placements { get; } = [];

    /// <summary>What was not.</summary>
    public List<UnplacedSegment> Unplaced { get; } = [];

    /// <summary>How many segments have not come far enough to count.</summary>
    public int LeftOut { get; private set; }

    /// <summary>How many of these somebody changed all the same.</summary>
    public int EditedLeftOut { get; private set; }

    public void Add(ReviewedPassage passage)
    {
        if (!passage.Segments.Any(counts))
        {
            LeaveOut(passage.Segments);
            return;
        }

        int? document = _finder.Document(passage.Article);
        if (document is null && _finder.IsUnreadable(passage.Article))
        {
            foreach (ReviewedSegment segment in passage.Segments.Where(s => Counts([s])))
            {
                Refuse(segment, $"its article '{passage.Article}' cannot be read. Mend that, and accept this file again.");
            }

            return;
        }

        for (int start = 0; start < passage.Segments.Length;)
        {
            start += AddFrom(passage, start, document);
        }
    }

    // The segments of the file that are one or more whole units, the shortest run of them that is.
    private int AddFrom(ReviewedPassage passage, int start, int? document)
    {
        string compact = "";
        for (int end = start; end < Math.Min(passage.Segments.Length, start + MostJoined); end++)
        {
            compact += CompactText.Of(passage.Segments[end].Source.Text);
            ImmutableArray<Place> places = compact.Length == 0 ? [] : _finder.Find(compact, document);
            if (!places.IsEmpty)
            {
                Add(passage.Segments[start..(end + 1)], places, document);
                return end + 1 - start;
            }
        }

        AddWithoutPlace(passage, passage.Segments[start], document);
        return 1;
    }

    private void Add(ImmutableArray<ReviewedSegment> segments, ImmutableArray<Place> places, int? document)
    {
        if (!Counts(segments))
        {
            return;
        }

        ImmutableArray<Place> chosen = places.Length == 1 ? places : Chosen(segments, places, document);
        if (chosen.IsEmpty)
        {
            Refuse(segments[0], FormattableString.Invariant(
                $"this text stands {places.Length} times in the articles, and the file does not tell which is meant. Approve it in the file that 'translate run' writes now."));
        }

        foreach (Place place in chosen)
        {
            Segment source = SourceAt(place);
            Placements.Add(new Placement(place, source, TargetCodes.Onto(source, Joined(segments)), segments, IsChanged: false, IsEverywhere: chosen.Length > 1));
        }
    }

    private void AddWithoutPlace(ReviewedPassage passage, ReviewedSegment segment, int? document)
    {
        if (!Counts([segment]) || CompactText.Of(segment.Source.Text).Length == 0)
        {
            return;
        }

        if (document is { } known && segment.Unit is { } id && _finder.Unit(known, id) is { } unit)
        {
            Placements.Add(new Placement(
                new Place(known, unit, 1), segment.Source, TargetCodes.Onto(segment.Source, segment.Target!), [segment], IsChanged: true, IsEverywhere: false));
            return;
        }

        Refuse(segment, document is not null ? "its source stands no more in the article, and neither does its unit."
            : passage.Article is { } article ? $"pipeline.yml names no article '{article}', and no article has this source."
            : "no article has this source.");
    }

    private bool Counts(ImmutableArray<ReviewedSegment> segments)
    {
        if (!segments.All(counts))
        {
            LeaveOut(segments);
            return false;
        }

        if (segments.FirstOrDefault(s => !s.HasTarget) is { } empty)
        {
            Refuse(empty, "it is approved but has no target. Translate it, or set its state back.");
            return false;
        }

        return true;
    }

    private void LeaveOut(ImmutableArray<ReviewedSegment> segments)
    {
        LeftOut += segments.Length;
        EditedLeftOut += segments.Count(s => s.IsEdited);
    }

    // The one with both neighbours that it had, since a paragraph put in moves the numbers; then the unit that the file names, since a tool may reorder; then
    // the one with either neighbour. Without any identity a memory means every place.
    private ImmutableArray<Place> Chosen(ImmutableArray<ReviewedSegment> segments, ImmutableArray<Place> places, int? document)
    {
        IGrouping<int, Place>? best = places.GroupBy(p => ContextScore(p, segments)).MaxBy(g => g.Key);
        if (best is { Key: BothNeighbours } && best.Count() == 1)
        {
            return [.. best];
        }

        if (document is not null && places.Where(p => string.Equals(UnitAt(p).Id, segments[0].Unit, StringComparison.Ordinal)).ToArray() is [var named])
        {
            return [named];
        }

        return best is { Key: > 0 } && best.Count() == 1 ? [.. best]
            : segments[0].Unit is null ? places
            : [];
    }

    private int ContextScore(Place place, ImmutableArray<ReviewedSegment> segments)
    {
        ImmutableArray<SourceContext> contexts = _contexts[place.Document];
        return (SameText(segments[0].Before, contexts[place.Start].Before) ? 1 : 0)
            + (SameText(segments[^1].After, contexts[place.Start + place.Count - 1].After) ? 1 : 0);
    }

    private static bool SameText(string? a, string? b) => a is not null && b is not null && string.Equals(CompactText.Of(a), CompactText.Of(b), StringComparison.Ordinal);

    private TranslationUnit UnitAt(Place place) => documents[place.Document].Units[place.Start];

    private Segment SourceAt(Place place) => place.Count == 1
        ? UnitAt(place).Source
        : JoinedUnits.Join([.. documents[place.Document].Units.Skip(place.Start).Take(place.Count)]).Source;

    // Between two parts that a tool split there is at least a space, as between the sentences of any English text.
    private static Segment Joined(ImmutableArray<ReviewedSegment> segments)
    {
        if (segments is [var only])
        {
            return only.Target!;
        }

        IEnumerable<string> parts = segments.Select((s, i) => i + 1 == segments.Length || s.SpaceAfter.Length > 0 ? s.Target!.Text + s.SpaceAfter : s.Target!.Text + " ");
        return new Segment(string.Concat(parts));
    }

    private void Refuse(ReviewedSegment segment, string reason) =>
        Unplaced.Add(new UnplacedSegment(segment.Location, segment.Source.Text.Trim(), segment.Target?.Text.Trim() ?? "", reason));
}
