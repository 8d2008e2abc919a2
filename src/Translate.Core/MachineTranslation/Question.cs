using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.MachineTranslation;

/// <summary>One request to the engine, and the units that its reply is for.</summary>
/// <param name="Request">The request; its id is that of the first unit.</param>
/// <param name="Units">The ids of the units with this text and these terms.</param>
internal sealed record Question(TranslationRequest Request, ImmutableArray<string> Units)
{
    /// <summary>The questions that a document's open units ask, in reading order. A unit of white space alone asks nothing.</summary>
    public static ImmutableArray<Question> In(BilingualDocument document, EngineIdentity engine) =>
    [
        .. document.Units.Where(u => u.NeedsTarget)
            .Select(u => RequestFor(u, document))
            .Where(r => r.Text.Length > 0)
            .GroupBy(r => (RequestKey.Of(engine, r), engine.IsMetered ? default : r.Kind))
            .Select(g => new Question(g.First(), [.. g.Select(r => r.Id)])),
    ];

    private static TranslationRequest RequestFor(TranslationUnit unit, BilingualDocument document)
    {
        var folded = FoldedText.Of(unit.Source.Text);
        return new TranslationRequest(
            unit.Id,
            folded.Text,
            document.Article.Language,
            document.TargetLanguage,
            unit.Block.Kind,
            [.. unit.Terms.Select(t => t with { Span = folded.ToFolded(t.Span) })]);
    }
}
