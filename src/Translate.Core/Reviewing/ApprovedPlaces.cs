using System.Collections.Immutable;
using Translate.Documents;
using Translate.Memories;

namespace Translate.Reviewing;

/// <summary>What is approved already for the places of the articles as they are now.</summary>
internal sealed class ApprovedPlaces
{
    private readonly ImmutableArray<BilingualDocument> _documents;
    private readonly ApprovalIndex _index;
    private readonly Dictionary<int, ApprovedUnits> _matched = [];
    private readonly Dictionary<int, ImmutableArray<(Approval Approval, Place Place)>> _joined = [];
    private readonly PlaceFinder _finder;

    public ApprovedPlaces(ReviewedMemory memory, ImmutableArray<BilingualDocument> documents)
    {
        _documents = documents;
        _index = new ApprovalIndex(memory.Approvals);
        _finder = new PlaceFinder(documents, []);
    }

    /// <summary>The approvals for a placement: none, the one in force, or rivals with the one in force first.</summary>
    public ImmutableArray<Approval> For(Placement placement)
    {
        Article article = _documents[placement.Place.Document].Article;
        ApprovedUnits matched = Matched(placement.Place.Document);
        string key = MemoryKey.Of(placement.Source.Text);
        Approval? current = placement is { IsChanged: false, Place.Count: 1 }
            ? matched.OfUnit[placement.Place.Start]
            : _index.Of(article).Where(a => string.Equals(a.Key, key, StringComparison.Ordinal)).MaxBy(a => a.Date, StringComparer.Ordinal);
        return current is null || !string.Equals(current.Article, article.Name, StringComparison.Ordinal) ? []
            : matched.Rivals.FirstOrDefault(r => ReferenceEquals(r[0], current)) is { IsDefault: false } rivals ? rivals
            : [current];
    }

    /// <summary>The approvals that are out of date at a place, because its source has changed.</summary>
    public ImmutableArray<Approval> StaleAt(Place place) =>
        [.. Enumerable.Range(place.Start, place.Count).SelectMany(i => Matched(place.Document).Stale.GetValueOrDefault(i, []))];

    /// <summary>The approvals of a part of what stands at a place, or of more than that: where one reviewer joined segments and another did not.</summary>
    public ImmutableArray<Approval> Across(Place place)
    {
        string article = _documents[place.Document].Article.Name;
        IEnumerable<Approval> parts = place.Count == 1 ? [] : Enumerable.Range(place.Start, place.Count)
            .Select(i => Matched(place.Document).OfUnit[i]).OfType<Approval>().Where(a => string.Equals(a.Article, article, StringComparison.Ordinal));
        return [.. parts.Concat(Joined(place.Document).Where(j => j.Place != place && j.Place.Overlaps(place)).Select(j => j.Approval))];
    }

    private ImmutableArray<(Approval Approval, Place Place)> Joined(int document)
    {
        if (!_joined.TryGetValue(document, out ImmutableArray<(Approval Approval, Place Place)> joined))
        {
            _joined[document] = joined =
            [
                .. _index.Of(_documents[document].Article)
                    .SelectMany(a => _finder.Find(CompactText.Of(a.Source.Text), document).Where(p => p.Count > 1).Select(p => (a, p))),
            ];
        }

        return joined;
    }

    private ApprovedUnits Matched(int document)
    {
        if (!_matched.TryGetValue(document, out ApprovedUnits? matched))
        {
            _matched[document] = matched = ApprovalMatching.In(_documents[document], _index);
        }

        return matched;
    }
}
