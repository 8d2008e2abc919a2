using System.Collections.Immutable;

namespace Translate.Reviewing;

/// <summary>Which approval belongs to which unit of a document as it is now, and which belong to none any more.</summary>
/// <param name="OfUnit">The approval of each unit, by its index; null where there is none.</param>
/// <param name="Stale">For units without an approval: the approvals of what their source was before it changed, by the unit's index.</param>
/// <param name="Rivals">Approvals of the same unit and source with different targets, the one in force first: what two branches approved.</param>
internal sealed record ApprovedUnits(
    ImmutableArray<Approval?> OfUnit, ImmutableDictionary<int, ImmutableArray<Approval>> Stale, ImmutableArray<ImmutableArray<Approval>> Rivals);
