using System.Collections.Immutable;
using System.Globalization;
using Translate.Documents;
using Translate.Errors;
using Translate.MachineTranslation;

namespace Translate.Aligning;

/// <summary>
/// Pairs an article with an edition that people made, sentence by sentence: an engine translates the article, and the links between its
/// words and the edition's are chosen so that they are worth most together.
/// </summary>
/// <param name="engine">The engine; a draft is good enough.</param>
public sealed class Aligner(ITranslationEngine engine)
{
    /// <summary>The most pairs of segments that are looked at: 10,000 segments on either side.</summary>
    public const long MostPairs = 100_000_000;

    private const int RequestsAtATime = 500;

    /// <summary>Aligns the units of an article with those of its edition; credits and the like, which no one translates, are left out.</summary>
    /// <param name="source">The article in segments.</param>
    /// <param name="edition">The edition in segments, each the source of a unit.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ConfigurationException">The two have more than <see cref="MostPairs"/> pairs of segments.</exception>
    /// <exception cref="EngineException">The engine cannot go on.</exception>
    public async Task<Alignment> AlignAsync(BilingualDocument source, BilingualDocument edition, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(edition);
        ImmutableArray<TranslationUnit> left = [.. source.Units.Where(u => u.Block.IsTranslatable)];
        ImmutableArray<TranslationUnit> right = [.. edition.Units.Where(u => u.Block.IsTranslatable)];
        if ((long)left.Length * right.Length > MostPairs)
        {
            throw ConfigurationException.CommandLine(FormattableString.Invariant(
                $"'{source.Article.File}' with {left.Length:N0} segments and '{edition.Article.File}' with {right.Length:N0} are too long to be aligned at once. Split both at the same places, into parts of up to 10,000."));
        }

        string[] drafts = await TranslateAsync(left, source, cancellationToken).ConfigureAwait(false);
        string[] texts = [.. right.Select(u => u.Source.Text)];
        return new Alignment(source, edition, [.. Links(drafts, left, texts, right, cancellationToken)
            .Select(l => new AlignedPair(left[l.Source], right[l.Target], PairScore.Of(l.Similarity, drafts[l.Source], texts[l.Target])))]);
    }

    private static ImmutableArray<Link> Links(
        string[] drafts, ImmutableArray<TranslationUnit> left, string[] texts, ImmutableArray<TranslationUnit> right, CancellationToken cancellationToken)
    {
        (FeatureBag[] draftWords, FeatureBag[] words) = FeatureBag.Of(drafts, texts, TextFeatures.Words);
        (int First, int Last)[] outline = Outline.Of(draftWords, words, cancellationToken);
        (FeatureBag[] draftBags, FeatureBag[] bags) = FeatureBag.Of(drafts, texts, TextFeatures.WordsAndGrams);
        var path = new PathSearch(new Side(draftBags, Kinds(left)), new Side(bags, Kinds(right)), outline);
        return path.Find(cancellationToken);
    }

    private static ImmutableArray<BlockKind> Kinds(ImmutableArray<TranslationUnit> units) => [.. units.Select(u => u.Block.Kind)];

    private async Task<string[]> TranslateAsync(ImmutableArray<TranslationUnit> units, BilingualDocument document, CancellationToken cancellationToken)
    {
        string[] drafts = new string[units.Length];
        TranslationRequest[] requests =
        [
            .. units.Select((u, i) => new TranslationRequest(
                i.ToString(CultureInfo.InvariantCulture), u.Source.Text.ReplaceLineEndings(" "), document.Article.Language, document.TargetLanguage, u.Block.Kind, [])),
        ];
        foreach (TranslationRequest[] asked in requests.Chunk(RequestsAtATime))
        {
            foreach (TranslationReply reply in await engine.TranslateAsync(asked, cancellationToken).ConfigureAwait(false))
            {
                drafts[int.Parse(reply.RequestId, CultureInfo.InvariantCulture)] = reply.Text;
            }
        }

        return drafts;
    }
}
