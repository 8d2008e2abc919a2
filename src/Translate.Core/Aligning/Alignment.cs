using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Aligning;

/// <summary>An article and an edition of it in another language, paired sentence by sentence.</summary>
/// <param name="Source">The article.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Pairs">
/// In the order of the texts, which no two cross; each translatable segment of either side is in exactly one, if only by itself.
/// </param>
public sealed record Alignment(BilingualDocument Source, BilingualDocument Edition, ImmutableArray<AlignedPair> Pairs)
{
    /// <summary>The pairs that score at least a threshold.</summary>
    public ImmutableArray<AlignedPair> Kept(int threshold) => [.. Pairs.Where(p => p.IsPair && p.Score >= threshold)];

    /// <summary>What the person who asked should know: a text that looks as if it were in another language.</summary>
    public ImmutableArray<string> Notices => [.. Notice(Source), .. Notice(Edition)];

    private static IEnumerable<string> Notice(BilingualDocument document) =>
        LanguageGuess.Unexpected(document.Units.Select(u => u.Source.Text), document.Article.Language) is { } guess
            ? [$"{document.Article.File}: this looks like {guess}, not '{document.Article.Language}'. The article comes first, its edition second."]
            : [];
}
