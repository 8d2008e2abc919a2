using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Writing;

/// <summary>A translation unit as a <c>segment</c> of an XLIFF unit, with the ids that it has there.</summary>
/// <param name="Id">The segment's id, unique in the XLIFF unit: <c>s1</c>.</param>
/// <param name="Unit">The translation unit.</param>
/// <param name="Source">The elements inside the source.</param>
/// <param name="Target">The elements inside the target.</param>
/// <param name="TermIds">The id of the mark of each of the unit's terms.</param>
internal sealed record XliffSegment(
    string Id, TranslationUnit Unit, ImmutableArray<InlineMark> Source, ImmutableArray<InlineMark> Target, ImmutableArray<string> TermIds)
{
    /// <summary>
    /// The marks that cannot be whole elements. The standard wants the partners in source and target to be the same element, so a
    /// mark that crosses another on one side is split on both.
    /// </summary>
    public ImmutableHashSet<string> Split { get; } =
        ImmutableHashSet.CreateRange(StringComparer.Ordinal, [.. InlineMark.Crossing(Source), .. InlineMark.Crossing(Target)]);
}
