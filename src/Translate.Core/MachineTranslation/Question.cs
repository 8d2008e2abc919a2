using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.MachineTranslation;

/// <summary>One request to the engine, and the units that its reply is for.</summary>
/// <param name="Request">The request; its id is that of the first unit.</param>
/// <param name="Key">What it is found by in the ledger.</param>
/// <param name="Units">The ids of the units with this text and these terms.</param>
internal sealed record Question(TranslationRequest Request, RequestKey Key, ImmutableArray<string> Units)
{
    // Each segment of a quote carries the others: a block without end must not make that quadratic.
    private const int LongestQuote = 10_000;

    /// <summary>The questions that a document's open units ask, in reading order. A unit of white space alone asks nothing.</summary>
    public static ImmutableArray<Question> In(BilingualDocument document, EngineIdentity engine) =>
    [
        .. document.UnitsByBlock().SelectMany(block => RequestsFor([.. block], document))
            .Where(r => r.Text.Length > 0)
            .GroupBy(r => (Key: RequestKey.Of(engine, r), engine.IsMetered ? default : (r.Kind, r.Before, r.After)))
            .Select(g => new Question(g.First(), g.Key.Key, [.. g.Select(r => r.Id)])),
    ];

    /// <summary>The question under a name that no question of another document has, for a call that asks for several.</summary>
    public Question Of(BilingualDocument document) => this with { Request = Request with { Id = $"{document.Article.Name}:{Request.Id}" } };

    private static IEnumerable<TranslationRequest> RequestsFor(TranslationUnit[] block, BilingualDocument document)
    {
        bool isQuote = block[0].Block is { Kind: BlockKind.Quote, Text.Length: <= LongestQuote };
        for (int i = 0; i < block.Length; i++)
        {
            if (block[i].NeedsTarget)
            {
                TranslationRequest request = RequestFor(block[i], document);
                yield return isQuote ? request with { Before = TextOf(block[..i]), After = TextOf(block[(i + 1)..]) } : request;
            }
        }
    }

    private static string TextOf(IEnumerable<TranslationUnit> units) =>
        FoldedText.Of(string.Concat(units.Select(u => u.Source.Text + u.SpaceAfter))).Text;

    private static TranslationRequest RequestFor(TranslationUnit unit, BilingualDocument document)
    {
        var folded = FoldedText.Of(unit.Source.Text);
        return new TranslationRequest(
            unit.Id,
            folded.Text,
            document.Article.Language,
            document.TargetLanguage,
            unit.Block.Kind,
            [.. unit.Terms.Select(t => t with { Span = folded.ToFolded(t.Span) })])
        {
            Article = document.Article.Name,
        };
    }
}
