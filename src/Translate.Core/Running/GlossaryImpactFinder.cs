using System.Collections.Immutable;
using Translate.Documents;
using Translate.Errors;
using Translate.Glossaries;
using Translate.Memories;
using Translate.Pipeline;
using Translate.Segmentation;

namespace Translate.Running;

/// <summary>Finds the segments of a pipeline's articles that a change of the glossary touches.</summary>
public sealed class GlossaryImpactFinder
{
    private readonly PipelineDefinition _definition;
    private readonly TermMatcher _older;
    private readonly TermMatcher _newer;
    private readonly SegmentationStage? _segmentation;
    private readonly TranslationMemory _memory;

    /// <summary>Prepares the look at a pipeline's articles.</summary>
    /// <param name="definition">The pipeline, whose rules split the articles and whose memory says what people have approved.</param>
    /// <param name="older">The glossary before the change.</param>
    /// <param name="newer">The glossary after it.</param>
    /// <exception cref="DataFileException">A memory or SRX file cannot be read.</exception>
    public GlossaryImpactFinder(PipelineDefinition definition, Glossary older, Glossary newer)
    {
        _definition = definition;
        _older = new TermMatcher(older);
        _newer = new TermMatcher(newer);
        _segmentation = definition.Options<SegmentationOptions>() is { } options
            ? new SegmentationStage(Segmenters.Create(options, definition.Folder, definition.Source))
            : null;
        _memory = MemoryLocation.Of(definition) is { } memory
            ? TranslationMemory.Open(memory, definition.Options<MemoryOptions>()!)
            : TranslationMemory.Empty;
    }

    /// <summary>Looks at every segment of the articles.</summary>
    /// <param name="articles">The articles; one that cannot be read is reported and the others are looked at.</param>
    /// <param name="progress">Told the number of each article before it is read.</param>
    /// <param name="cancellationToken">Stops between articles.</param>
    public async Task<GlossaryImpact> FindAsync(ImmutableArray<ArticleFile> articles, IProgress<int> progress, CancellationToken cancellationToken)
    {
        ImmutableArray<TouchedSegment>.Builder touched = ImmutableArray.CreateBuilder<TouchedSegment>();
        ImmutableArray<string>.Builder unreadable = ImmutableArray.CreateBuilder<string>();
        int segments = 0;
        for (int i = 0; i < articles.Length; i++)
        {
            progress.Report(i + 1);
            try
            {
                TranslationUnit[] units = await UnitsOfAsync(articles[i], cancellationToken).ConfigureAwait(false);
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

    private async Task<TranslationUnit[]> UnitsOfAsync(ArticleFile file, CancellationToken cancellationToken)
    {
        Article article = PlainTextReader.Read(file.Path, file.Name, _definition.Source);
        var document = BilingualDocument.FromArticle(article, _definition.Target);
        if (_segmentation is not null)
        {
            document = await _segmentation.RunAsync(document, cancellationToken).ConfigureAwait(false);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return [.. document.Units.Where(u => u.Block.IsTranslatable)];
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
            _memory.Find(source) is [var best, ..] ? best.Target : null,
            !old.Select(QuestionOf).SequenceEqual(young.Select(QuestionOf), StringComparer.Ordinal));
    }

    // All that a translation of the name may and must be.
    private static string DemandOf(TermMatch match) => FormattableString.Invariant(
        $"{match.Span.Start}+{match.Span.Length}\t{match.Required}\t{string.Join('\u001F', match.Accepted)}\t{string.Join('\u001F', match.Forbidden)}");

    // What an engine is told of the name.
    private static string QuestionOf(TermMatch match) => $"{match.Text}\t{match.Required}";
}
