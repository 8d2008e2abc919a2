using System.Collections.Immutable;
using Translate.Documents;
using Translate.Memories;

namespace Translate.Reviewing;

/// <summary>
/// Finds for each unit of a document the approval that is its own: of the same article and source, and where the same source stands more than once the one
/// with the same neighbours, then the same number, then the same order. An approval of another article counts only between the same neighbours.
/// </summary>
internal sealed class ApprovalMatching
{
    private const int SameNeighbour = 4;
    private const int SameNumber = 2;

    private readonly BilingualDocument _document;
    private readonly Approval?[] _ofUnit;
    private readonly HashSet<Approval> _placed = new(ReferenceEqualityComparer.Instance);
    private readonly string[] _keys;
    private readonly ImmutableArray<SourceContext> _contexts;

    private ApprovalMatching(BilingualDocument document)
    {
        _document = document;
        _ofUnit = new Approval?[document.Units.Length];
        _keys = [.. document.Units.Select(u => MemoryKey.Of(u.Source.Text))];
        _contexts = SourceContext.Of(document);
    }

    /// <summary>The approvals of the document's units.</summary>
    public static ApprovedUnits In(BilingualDocument document, ApprovalIndex index)
    {
        var matching = new ApprovalMatching(document);
        ILookup<string, int> units = matching.FreeUnits().ToLookup(i => matching._keys[i], StringComparer.Ordinal);
        ImmutableArray<ImmutableArray<Approval>> rivals = ApprovalRivals.In(index.Of(document.Article), key => units[key].Count());
        var beaten = rivals.SelectMany(r => r.Skip(1)).ToHashSet<Approval>(ReferenceEqualityComparer.Instance);
        Approval[] approvals = [.. index.Of(document.Article).Where(a => !beaten.Contains(a))];
        matching.MatchSources(approvals);
        matching.MatchContexts(index);
        return new ApprovedUnits([.. matching._ofUnit], matching.Stale(approvals), rivals);
    }

    private void MatchSources(Approval[] approvals)
    {
        ILookup<string, int> units = FreeUnits().ToLookup(i => _keys[i], StringComparer.Ordinal);
        foreach (IGrouping<string, Approval> same in approvals.GroupBy(a => a.Key, StringComparer.Ordinal))
        {
            (Approval Approval, int Unit, int Score)[] pairs =
            [
                .. same.SelectMany(a => units[same.Key].Select(u => (a, u, Score(a, u)))).OrderByDescending(p => p.Item3),
            ];
            foreach ((Approval approval, int unit, _) in pairs)
            {
                if (_ofUnit[unit] is null && _placed.Add(approval))
                {
                    _ofUnit[unit] = approval;
                }
            }
        }
    }

    private void MatchContexts(ApprovalIndex index)
    {
        foreach (int unit in FreeUnits())
        {
            _ofUnit[unit] = !_contexts[unit].IsEmpty ? index.OfSource(_keys[unit]).FirstOrDefault(a => Score(a, unit) >= 2 * SameNeighbour) : null;
        }
    }

    private ImmutableDictionary<int, ImmutableArray<Approval>> Stale(Approval[] approvals)
    {
        var keys = _keys.ToHashSet(StringComparer.Ordinal);
        int[] free = [.. FreeUnits()];
        return approvals.Where(a => !a.IsSuperseded && !_placed.Contains(a))
            .Select(a => (Approval: a, Unit: keys.Contains(a.Key) ? Between(a, free) : Successor.Of(a, free, _document, _contexts)))
            .Where(p => p.Unit is not null)
            .GroupBy(p => p.Unit!.Value)
            .ToImmutableDictionary(
                g => g.Key,
                g => g.GroupBy(p => p.Approval.Unit, StringComparer.Ordinal).Select(u => u.MaxBy(p => p.Approval.Date, StringComparer.Ordinal).Approval).ToImmutableArray());
    }

    // Its source stands elsewhere, too, so that only the place can tell whether this one has changed or is gone.
    private int? Between(Approval approval, int[] free) => free.Where(u => Score(approval, u) >= 2 * SameNeighbour).Cast<int?>().FirstOrDefault();

    private int Score(Approval approval, int unit) =>
        (SameText(approval.Before, _contexts[unit].Before) ? SameNeighbour : 0)
        + (SameText(approval.After, _contexts[unit].After) ? SameNeighbour : 0)
        + (string.Equals(approval.Unit, _document.Units[unit].Id, StringComparison.Ordinal) ? SameNumber : 0);

    private IEnumerable<int> FreeUnits() => Enumerable.Range(0, _keys.Length).Where(i => _document.Units[i].Block.IsTranslatable && _ofUnit[i] is null);

    /// <summary>Whether two neighbours are the same text, whatever its white space; none is the same as none.</summary>
    public static bool SameText(string? a, string? b) => a is null || b is null ? a is null && b is null : string.Equals(MemoryKey.Of(a), MemoryKey.Of(b), StringComparison.Ordinal);
}
