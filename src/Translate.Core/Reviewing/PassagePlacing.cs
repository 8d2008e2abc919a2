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
    private const string PerhapsAPart =
        "this text stands elsewhere in the article, and this may be a part of a segment that a tool split. Approve it in the file that 'translate run' writes now.";

    private readonly PlaceFinder _finder = new(documents, unreadable);
    private readonly PlaceChoice _choice = new(documents);

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
            RefuseAll(passage.Segments, $"its article '{passage.Article}' cannot be read. Mend that, and accept this file again.");
            return;
        }

        if (passage.Segments.Length > 1 && PlaceOfAll(passage, document) is { } whole)
        {
            foreach ((ImmutableArray<ReviewedSegment> segments, Place place) in PassageTiles.Of(passage.Segments, whole, documents[whole.Document].Units))
            {
                Add(segments, [place]);
            }

            return;
        }

        for (int start = 0; start < passage.Segments.Length;)
        {
            start += AddFrom(passage, start, document);
        }
    }

    // Whatever a tool split or joined, the passage as a whole is still what it was: the surest sign of its place.
    private Place? PlaceOfAll(ReviewedPassage passage, int? document)
    {
        string compact = string.Concat(passage.Segments.Select(s => CompactText.Of(s.Source.Text)));
        if (compact.Length == 0)
        {
            return null;
        }

        Place[] named = document is { } known ? [.. _finder.Named(known, passage).Where(p => string.Equals(_finder.TextOf(p), compact, StringComparison.Ordinal))] : [];
        ImmutableArray<Place> places = named.Length > 0 ? [named[0]] : _finder.Find(compact, document);
        return places is [var only] ? only
            : _choice.Among(places, passage.Segments, document) is [var chosen] ? chosen
            : null;
    }

    // The segments of the file that are one or more whole units, the shortest run of them that is. A longer run that is another place puts that in doubt.
    private int AddFrom(ReviewedPassage passage, int start, int? document)
    {
        (ImmutableArray<ReviewedSegment> Segments, ImmutableArray<Place> Places)[] runs = [.. _finder.RunsFrom(passage.Segments, start, document)];
        if (runs.Length == 0)
        {
            AddWithoutPlace(passage, passage.Segments[start], document);
            return 1;
        }

        (ImmutableArray<ReviewedSegment> segments, ImmutableArray<Place> places) = runs[0];
        bool IsOther((ImmutableArray<ReviewedSegment> Segments, ImmutableArray<Place> Places) run) => !run.Places.Any(p => places.Any(q => q.Document == p.Document && q.Start == p.Start));
        if (Array.Find(runs, IsOther) is { Segments.IsDefault: false } other && !_choice.IsNamed(places, segments, document))
        {
            (segments, places) = other;
            if (!_choice.IsNamed(places, segments, document))
            {
                RefuseAll(segments, PerhapsAPart);
                return segments.Length;
            }
        }

        if (IsPerhapsAPart(passage, segments, document))
        {
            ImmutableArray<Place> certain = [.. places.Where(p => _choice.IsCertain(p, segments, document))];
            if (certain.IsEmpty)
            {
                RefuseAll(segments, places.Length == 1 ? PerhapsAPart : Often(places.Length));
                return segments.Length;
            }

            places = certain;
        }

        Add(segments, _choice.Among(places, segments, document) is { IsEmpty: false } chosen ? chosen : [], places.Length);
        return segments.Length;
    }

    // Where the passage has more segments than these and is not found as a whole, or the unit that is named holds more than this text.
    private bool IsPerhapsAPart(ReviewedPassage passage, ImmutableArray<ReviewedSegment> segments, int? document) =>
        passage.Segments.Length > segments.Length
        || (document is { } known && segments[0].Unit is { } id && _finder.Unit(known, id) is { } unit && IsInside(segments, _finder.TextOf(new Place(known, unit, 1))));

    private static bool IsInside(ImmutableArray<ReviewedSegment> segments, string text)
    {
        string compact = string.Concat(segments.Select(s => CompactText.Of(s.Source.Text)));
        return text.Length > compact.Length && text.Contains(compact, StringComparison.Ordinal);
    }

    private void Add(ImmutableArray<ReviewedSegment> segments, ImmutableArray<Place> chosen, int found = 1)
    {
        if (!Counts(segments))
        {
            return;
        }

        if (chosen.IsEmpty)
        {
            Refuse(segments[0], Often(found));
        }

        foreach (Place place in chosen)
        {
            Segment source = SourceAt(place);
            Placements.Add(new Placement(place, source, TargetCodes.Onto(source, JoinedTarget.Of(segments, source.Text)), segments, IsChanged: false, IsEverywhere: chosen.Length > 1));
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

    private Segment SourceAt(Place place) => place.Count == 1
        ? documents[place.Document].Units[place.Start].Source
        : JoinedUnits.Join([.. documents[place.Document].Units.Skip(place.Start).Take(place.Count)]).Source;

    private void RefuseAll(ImmutableArray<ReviewedSegment> segments, string reason)
    {
        foreach (ReviewedSegment segment in segments.Where(s => Counts([s])))
        {
            Refuse(segment, reason);
        }
    }

    private static string Often(int times) => FormattableString.Invariant(
        $"this text stands {times} times in the articles, and the file does not tell which is meant. Approve it in the file that 'translate run' writes now.");

    private void Refuse(ReviewedSegment segment, string reason) =>
        Unplaced.Add(new UnplacedSegment(segment.Location, segment.Source.Text.Trim(), segment.Target?.Text.Trim() ?? "", reason));
}
