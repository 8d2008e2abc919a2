using System.Collections.Immutable;
using System.Xml.Linq;

namespace Translate.Reviewing;

/// <summary>A <c>tu</c> of <c>reviewed.tmx</c>: as it stands there, so that nothing in it is lost, and what we understand of it.</summary>
/// <param name="Element">The whole element.</param>
/// <param name="Approval">Null for a unit of another language pair, or one that was put there by hand without article and unit.</param>
internal sealed record StoredUnit(XElement Element, Approval? Approval)
{
    /// <summary>The comments above it, which move with it.</summary>
    public ImmutableArray<XNode> Comments { get; init; } = [];
}
