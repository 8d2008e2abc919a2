using System.Collections.Immutable;
using Translate.Documents;
using Translate.Errors;
using Translate.Glossaries;
using Translate.Memories;
using Translate.Pipeline;

namespace Translate.Running;

/// <summary>Finds the segments of a pipeline's articles that a change of the glossary touches.</summary>
/// <param name="definition">The pipeline, whose rules split the articles and whose memory says what people have approved.</param>
/// <param name="older">The glossary before the change.</param>
/// <param name="newer">The glossary after it.</param>
public sealed class GlossaryImpactFinder(PipelineDefinition definition, Glossary older, Glossary newer)
{
    private readonly TermMatcher _older = new(older);
    private readonly TermMatcher _newer = new(newer);

    /// <summary>Looks at every segment of the articles.</summary>
    /// <param name="articles">The articles; one that cannot be read is reported and the others are looked at.</param>
    /// <param name="progress">Told the number of each article before it is read.</param>
    /// <param name="cancellationToken">Stops between articles.</param>
    /// <exception cref="DataFileException">A memory or SRX file cannot be read.</exception>
    public async Task<GlossaryImpact> FindAsync(ImmutableArray<ArticleFile> articles, IProgress<int> progress, CancellationToken cancellationToken)
    {
        using TranslationMemory? memory = definition.Options<MemoryOptions>() is { } options
            ? TranslationMemory.Open(MemoryLocation.Of(definition)!, options, cancellationToken: cancellationToken)
            : null;
        TranslationPipeline remembered = StageCatalogue.AssembleRemembered(definition, memory);
        ImmutableArray<TouchedSegment>.Builder touched = ImmutableArray.CreateBuilder<TouchedSegment>();
        ImmutableArray<string>.Builder unreadable = ImmutableArray.CreateBuilder<string>();
        int segments = 0;
        for (int i = 0; i < articles.Length; i++)
        {
            progress.Report(i + 1);
            try
            {
                TranslationUnit[] units = await UnitsOfAsync(articles[i], remembered, cancellationToken).ConfigureAwait(false);
                segments += units.Length;
                touched.AddRange(units.Select(u => Touch(articles[i].Path, u)).OfType<TouchedSegment>());
            }
            catch (DataFileException e)
            {
                unreadable.Add(e.Message);
            }
        }

        return new GlossaryImpact(articles.Length - unreadable.Count, segments, touched.ToImmutable(), unreadable.ToImmutable());
    }

    private async Task<TranslationUnit[]> UnitsOfAsync(ArticleFile file, TranslationPipeline pipeline, CancellationToken cancellationToken)
    {
        Article article = PlainTextReader.Read(file.Path, file.Name, definition.Source);
        var document = BilingualDocument.FromArticle(article, definition.Target);
        BilingualDocument remembered = await pipeline.RunAsync(document, new Unheard(), cancellationToken).ConfigureAwait(false);
        return [.. remembered.Units.Where(u => u.Block.IsTranslatable)];
    }

    private TouchedSegment? Touch(string article, TranslationUnit unit)
    {
        string source = unit.Source.Text;
        ImmutableArray<TermMatch> old = _older.Find(source);
        ImmutableArray<TermMatch> young = _newer.Find(source);
        HashSet<string> oldDemands = [.. old.Select(DemandOf)];
        HashSet<string> newDemands = [.. young.Select(DemandOf)];
        if (oldDemands.SetEquals(newDemands))
        {
            return null;
        }

        return new TouchedSegment(
            article,
            unit.Id,
            source,
            [.. old.Where(m => !newDemands.Contains(DemandOf(m)))],
            [.. young.Where(m => !oldDemands.Contains(DemandOf(m)))],
            unit.Target?.Text,
            !old.Select(QuestionOf).SequenceEqual(young.Select(QuestionOf), StringComparer.Ordinal));
    }

    // All that a translation of the name may and must be.
    private static string DemandOf(TermMatch match) => FormattableString.Invariant(
        $"{match.Span.Start}+{match.Span.Length}\t{match.Required}\t{string.Join('\u001F', match.Accepted)}\t{string.Join('\u001F', match.Forbidden)}");

    // What an engine is told of the name.
    private static string QuestionOf(TermMatch match) => $"{match.Text}\t{match.Required}";

    private sealed class Unheard : IProgress<string>
    {
        public void Report(string value)
        {
            // The stages take no time here that a person would notice.
        }
    }
}
