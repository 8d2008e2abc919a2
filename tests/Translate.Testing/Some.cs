using System.Collections.Immutable;
using Translate.Documents;
using Translate.Files;
using Translate.MachineTranslation;

namespace Translate.Testing;

/// <summary>Values for tests that care about one thing and not about the rest.</summary>
public static class Some
{
    /// <summary>An article of paragraphs, one blank line between them.</summary>
    public static Article Article(params string[] paragraphs) => ArticleOf([.. paragraphs.Select(p => (BlockKind.Paragraph, p))]);

    /// <summary>An article of blocks, one blank line between them.</summary>
    public static Article ArticleOf(params (BlockKind Kind, string Text)[] blocks) => new(
        "sample",
        "articles/sample.txt",
        ".txt",
        LanguageCode.Bokmaal,
        [.. blocks.Select((b, i) => new Block(FormattableString.Invariant($"b{i + 1}"), b.Kind, b.Text, i == 0 ? "" : "\n\n"))],
        "\n",
        TextEncodingKind.Utf8,
        new ArticleMetadata(blocks[0].Text, null));

    /// <summary>A document of paragraphs, each one unit, nothing translated.</summary>
    public static BilingualDocument Document(params string[] paragraphs) =>
        BilingualDocument.FromArticle(Article(paragraphs), LanguageCode.English);

    /// <summary>A unit that is a paragraph of its own.</summary>
    public static TranslationUnit Unit(string source, string? target = null) => Document(source).Units[0] with
    {
        Target = target is null ? null : new Segment(target),
        State = target is null ? UnitState.Initial : UnitState.Translated,
        Origin = target is null ? TargetOrigin.None : TargetOrigin.Machine,
    };

    /// <summary>A document with one translated unit per pair, each a paragraph.</summary>
    public static BilingualDocument Translated(params (string Source, string Target)[] pairs)
    {
        BilingualDocument document = Document([.. pairs.Select(p => p.Source)]);
        return document.WithUnits(document.Units.Select((u, i) => u with
        {
            Target = new Segment(pairs[i].Target),
            State = UnitState.Translated,
            Origin = TargetOrigin.Machine,
        }));
    }

    /// <summary>A request from Bokmål to English.</summary>
    public static TranslationRequest Request(string text, string id = "b1.1", ImmutableArray<TermMatch> terms = default) =>
        new(id, text, LanguageCode.Bokmaal, LanguageCode.English, BlockKind.Paragraph, terms.IsDefault ? [] : terms);
}
