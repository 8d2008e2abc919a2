using System.Collections.Immutable;
using Translate.Documents;
using Translate.Errors;
using Translate.Pipeline;
using Translate.Segmentation;

namespace Translate.Running;

/// <summary>Reads articles and splits them into units as a run does, and no more: what a reviewed file is compared with.</summary>
/// <param name="Documents">The articles that could be read.</param>
/// <param name="Errors">Why others could not.</param>
public sealed record SegmentedArticles(ImmutableArray<BilingualDocument> Documents, ImmutableArray<string> Errors)
{
    /// <summary>The names of the articles that could not be read.</summary>
    public ImmutableArray<string> Unreadable { get; init; } = [];

    /// <summary>Reads the articles.</summary>
    /// <exception cref="DataFileException">The SRX file that the definition names cannot be read.</exception>
    public static async Task<SegmentedArticles> ReadAsync(PipelineDefinition definition, ImmutableArray<ArticleFile> articles, CancellationToken cancellationToken)
    {
        SegmentationStage? segmentation = definition.Options<SegmentationOptions>() is { } options
            ? new SegmentationStage(Segmenters.Create(options, definition.Folder, definition.Source))
            : null;
        ImmutableArray<BilingualDocument>.Builder documents = ImmutableArray.CreateBuilder<BilingualDocument>(articles.Length);
        ImmutableArray<string>.Builder errors = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<string>.Builder unreadable = ImmutableArray.CreateBuilder<string>();
        foreach (ArticleFile article in articles)
        {
            try
            {
                var document = BilingualDocument.FromArticle(PlainTextReader.Read(article.Path, article.Name, definition.Source), definition.Target);
                documents.Add(segmentation is null ? document : await segmentation.RunAsync(document, cancellationToken).ConfigureAwait(false));
            }
            catch (DataFileException e)
            {
                errors.Add(e.Message);
                unreadable.Add(article.Name);
            }
        }

        return new SegmentedArticles(documents.ToImmutable(), errors.ToImmutable()) { Unreadable = unreadable.ToImmutable() };
    }
}
