using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Memories;

/// <summary>Finds the units whose sources are like a text, and mends those that differ in numbers, dates and names alone.</summary>
/// <param name="shelves">The index.</param>
/// <param name="offerFrom">The lowest likeness wanted.</param>
/// <param name="names">Finds the glossary names in a text.</param>
internal sealed class SimilarUnits(Shelves shelves, int offerFrom, Func<string, ImmutableArray<TermMatch>> names)
{
    /// <summary>Longer texts are no sentences: comparing them letter by letter takes long and offers nothing that helps.</summary>
    public const int LongestCompared = 2000;

    private const int BestMended = 99;
    private const int LeastMended = 95;

    /// <summary>A mended match reads its target and its source closely: worth it for the most alike ones.</summary>
    private const int MostMended = 20;

    /// <summary>As many as can be offered, and some more, since several may have the same target.</summary>
    private const int MostFound = 120;

    private readonly ushort[] _counters = new ushort[ShelfSchema.BlockSize];

    /// <summary>The units, most alike first; none that is the same text.</summary>
    public List<FoundUnit> Find(string key)
    {
        var likeness = new Likeness(key);
        if (key.Length > LongestCompared || likeness.Folded.Length == 0)
        {
            return [];
        }

        var found = shelves.Like(new CandidateSearch(likeness.Folded, offerFrom, _counters))
            .Select(c => (Candidate: c, Likeness: likeness.To(MemoryKey.Of(shelves.Source(c)))))
            .Where(c => c.Likeness >= offerFrom && c.Likeness < Likeness.Same)
            .OrderByDescending(c => c.Likeness)
            .Take(MostFound)
            .Select(c => Found(shelves.Unit(c.Candidate), c.Likeness))
            .ToList();
        Mend(found, key);
        return found;
    }

    private static FoundUnit Found(FiledUnit unit, int likeness) => new(unit.Unit, unit.File, MatchKind.Fuzzy, likeness);

    private void Mend(List<FoundUnit> found, string key)
    {
        var now = new Lazy<SlottedText>(() => SlottedText.Of(key, names(key)));
        for (int i = 0; i < Math.Min(found.Count, MostMended); i++)
        {
            string source = MemoryKey.Of(found[i].Unit.Source);
            var old = SlottedText.Of(source, names(source));
            if (string.Equals(old.Frame, now.Value.Frame, StringComparison.Ordinal)
                && TargetMender.Mend(old, now.Value, found[i].Unit.Target) is { } target)
            {
                int similarity = Math.Max(LeastMended, BestMended + 1 - TargetMender.Changes(old, now.Value));
                found[i] = found[i] with { Kind = MatchKind.Mended, Similarity = Math.Min(BestMended, similarity), Target = target };
            }
        }
    }
}
