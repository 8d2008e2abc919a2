using System.Collections.Immutable;

namespace Translate.Documents;

/// <summary>
/// The neighbours of a unit: the sources before and after it among the units that go into the other language. TMX keeps them as
/// <c>x-context-pre</c> and <c>x-context-post</c>.
/// </summary>
/// <param name="Before">The source before; null at the beginning of the article.</param>
/// <param name="After">The source after; null at its end.</param>
public readonly record struct SourceContext(string? Before, string? After)
{
    /// <summary>Whether nothing is known of either neighbour.</summary>
    public bool IsEmpty => Before is null && After is null;

    /// <summary>The context of each unit of a document, in their order; empty for units that stay as they are.</summary>
    public static ImmutableArray<SourceContext> Of(BilingualDocument document)
    {
        TranslationUnit[] translated = [.. document.Units.Where(u => u.Block.IsTranslatable)];
        var contexts = translated.Select((u, i) => (u.Id, Context: new SourceContext(
            translated.ElementAtOrDefault(i - 1)?.Source.Text,
            translated.ElementAtOrDefault(i + 1)?.Source.Text))).ToDictionary(c => c.Id, c => c.Context, StringComparer.Ordinal);
        return [.. document.Units.Select(u => contexts.GetValueOrDefault(u.Id))];
    }
}
