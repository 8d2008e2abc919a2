using System.Collections.Immutable;

namespace Translate.Running;

/// <summary>What a change of the glossary does to the articles of a pipeline.</summary>
/// <param name="Articles">How many articles were read.</param>
/// <param name="Segments">How many segments they have that are translated.</param>
/// <param name="Touched">The segments touched, in the order of the articles and of their text.</param>
/// <param name="Unreadable">Why articles could not be read; empty when all could.</param>
public sealed record GlossaryImpact(int Articles, int Segments, ImmutableArray<TouchedSegment> Touched, ImmutableArray<string> Unreadable)
{
    /// <summary>The touched segments that a person has approved: nothing is paid for them, but a person must look at them.</summary>
    public IEnumerable<TouchedSegment> Reviewed => Touched.Where(t => t.Reviewed is not null);

    /// <summary>The touched segments that an engine would translate anew.</summary>
    public IEnumerable<TouchedSegment> Retranslated => Touched.Where(t => t.Reviewed is null && t.IsAskedAnew);

    /// <summary>
    /// The characters of those, as services count them: Unicode code points of the source. The same text is paid for once, since the ledger
    /// answers the second time.
    /// </summary>
    public long Characters => Retranslated.Select(t => t.Source).Distinct(StringComparer.Ordinal).Sum(s => (long)s.EnumerateRunes().Count());

    /// <summary>What they cost at a price for a million characters.</summary>
    public decimal CostAt(decimal pricePerMillion) => Characters * pricePerMillion / 1_000_000m;
}
