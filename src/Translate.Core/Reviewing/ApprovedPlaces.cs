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

    public ApprovedPlaces(ReviewedMemory memory, ImmutableArray<BilingualDocument> documents)
    {
        _documents = documents;
        _index = new ApprovalIndex(memory.Approvals);
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

    private ApprovedUnits Matched(int document)
    {
        if (!_matched.TryGetValue(document, out ApprovedUnits? matched))
        {
            _matched[document] = matched = ApprovalMatching.In(_documents[document], _index);
        }

        return matched;
    }
}
