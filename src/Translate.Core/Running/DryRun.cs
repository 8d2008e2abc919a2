using System.Collections.Immutable;
using Translate.Documents;
using Translate.Errors;
using Translate.MachineTranslation;

namespace Translate.Running;

/// <summary>Tells what a run over articles would take, without asking an engine and without writing anything.</summary>
/// <param name="assembled">The pipeline, up to what would be machine-translated.</param>
/// <param name="forecast">The last of its stages; null when no stage asks an engine.</param>
public sealed class DryRun(AssembledPipeline assembled, MachineTranslationForecast? forecast)
{
    /// <summary>Looks at every article.</summary>
    /// <exception cref="ConfigurationException">Two articles would be written to one file, or one lies where the editions go.</exception>
    /// <exception cref="StageException">The ledger cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<DryRunReport> RunAsync(
        ImmutableArray<ArticleFile> articles, IProgress<RunProgress> progress, CancellationToken cancellationToken)
    {
        ImmutableArray<ReadArticle> read = ArticleSet.Read(articles, assembled);
        List<DryRunArticle> reports = [];
        foreach (ReadArticle article in read)
        {
            if (article.Article is null)
            {
                reports.Add(new DryRunArticle(article.File.Path, ArticleForecast.None, article.Error));
                continue;
            }

            progress.Report(new RunProgress(article.File.Path, reports.Count + 1, read.Length, forecast?.Name ?? "segmentation"));
            var document = BilingualDocument.FromArticle(article.Article, assembled.Definition.Target);
            document = await assembled.Pipeline.RunAsync(document, new Silence(), cancellationToken).ConfigureAwait(false);
            reports.Add(new DryRunArticle(article.File.Path, forecast?.Last ?? Untranslated(document), null));
        }

        return new DryRunReport(assembled.Engine, [.. reports]);
    }

    private static ArticleForecast Untranslated(BilingualDocument document)
    {
        int segments = document.Units.Count(u => u.Block.IsTranslatable);
        int open = document.Units.Count(u => u.NeedsTarget);
        return new ArticleForecast(segments, segments - open, FromLedger: 0, New: 0, Characters: 0);
    }

    private sealed class Silence : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
