using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Aligning;

/// <summary>Neighbouring segments of an article and those of the edition that say the same; where one side is empty, nothing there does.</summary>
/// <param name="Source">The units of the article, in their order; none has a target.</param>
/// <param name="Target">The units of the edition, likewise: their source is its text.</param>
/// <param name="Score">
/// How alike the edition is to the machine translation of the source, 0–100: the share of words and runs of letters that both have, rare ones
/// weighing more; a quarter of it where one is less than 0.6 as long as the other. 100 is the same text; a free translation that is right may have
/// 30. 0 where a side is empty.
/// </param>
public sealed record AlignedPair(ImmutableArray<TranslationUnit> Source, ImmutableArray<TranslationUnit> Target, int Score)
{
    /// <summary>Whether there is something on both sides.</summary>
    public bool IsPair => !Source.IsEmpty && !Target.IsEmpty;

    /// <summary>The text of the source, its segments joined as they stand in the article.</summary>
    public string SourceText => TextOf(Source);

    /// <summary>The text of the edition, likewise.</summary>
    public string TargetText => TextOf(Target);

    private static string TextOf(ImmutableArray<TranslationUnit> units) => string.Concat(units.Select((unit, i) =>
        unit.Source.Text + (i + 1 == units.Length ? "" : unit.SpaceAfter.Length > 0 && ReferenceEquals(unit.Block, units[i + 1].Block) ? unit.SpaceAfter : " ")));
}
