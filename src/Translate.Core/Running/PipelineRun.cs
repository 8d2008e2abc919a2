using System.Collections.Immutable;
using Translate.Documents;
using Translate.Errors;
using Translate.Files;
using Translate.Quality;

namespace Translate.Running;

/// <summary>Runs a pipeline over articles, one after the other, and reports what it did.</summary>
/// <param name="assembled">The pipeline.</param>
/// <param name="warnings">What is already known to be worth a warning.</param>
public sealed class PipelineRun(AssembledPipeline assembled, ImmutableArray<string> warnings)
{
    /// <summary>The report's file in the output folder.</summary>
    public const string ReportFile = "report.json";

    /// <summary>
    /// Runs every article and writes the report. An article that cannot be read is reported and the others are finished; when an engine or the disk
    /// fails the run stops there, with all that was finished in the report.
    /// </summary>
    /// <exception cref="ConfigurationException">Two articles would be written to one file, or the output folder is in use.</exception>
    /// <exception cref="StageException">The output folder or the report cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; every file written is whole.</exception>
    public async Task<RunReport> RunAsync(ImmutableArray<ArticleFile> articles, IProgress<RunProgress> progress, CancellationToken cancellationToken)
    {
        RefuseArticlesInOutput(articles);
        List<(ArticleFile File, Article? Article, string? Error)> read = [.. articles.Select(Read)];
        RefuseSharedOutputs(read.Where(r => r.Article is not null).Select(r => r.Article!));

        using var outputLock = OutputLock.Take(assembled.OutputFolder);
        List<ArticleReport> reports = [];
        string? stopped = null;
        foreach ((ArticleFile file, Article? article, string? error) in read)
        {
            if (article is null || stopped is not null)
            {
                reports.Add(new ArticleReport(file.Path, null, [], error ?? "Not reached: the run stopped before."));
                continue;
            }

            var stages = new StageProgress(stage => progress.Report(new RunProgress(file.Path, reports.Count + 1, read.Count, stage)));
            ArticleReport report = await RunAsync(article, stages, cancellationToken).ConfigureAwait(false);
            stopped = report.Error;
            reports.Add(report);
        }

        RunReport result = Report([.. reports], stopped is not null, read.Exists(r => r.Error is not null));
        await AtomicFile.WriteAsync(
            Path.Combine(assembled.OutputFolder, ReportFile), (stream, token) => ReportJson.WriteAsync(result, stream, token), cancellationToken)
            .ConfigureAwait(false);
        return result;
    }

    private async Task<ArticleReport> RunAsync(Article article, IProgress<string> progress, CancellationToken cancellationToken)
    {
        BilingualDocument document = BilingualDocument.FromArticle(article, assembled.Definition.Target) with
        {
            Signature = assembled.Signature,
            Notices = ArticleNotices.For(article),
        };
        try
        {
            document = await assembled.Pipeline.RunAsync(document, progress, cancellationToken).ConfigureAwait(false);
            return new ArticleReport(article.File, document, assembled.FilesFor(document), null);
        }
        catch (StageException e)
        {
            return new ArticleReport(article.File, null, [], e.Message);
        }
    }

    private (ArticleFile File, Article? Article, string? Error) Read(ArticleFile file)
    {
        try
        {
            return (file, PlainTextReader.Read(file.Path, file.Name, assembled.Definition.Source), null);
        }
        catch (DataFileException e)
        {
            return (file, null, e.Message);
        }
    }

    private RunReport Report(ImmutableArray<ArticleReport> articles, bool stopped, bool unreadable)
    {
        bool failed = assembled.Definition.Options<QualityOptions>() is { } quality && articles.Any(a => a.Units.Any(quality.FailsOn));
        RunOutcome outcome = stopped ? RunOutcome.Stopped
            : unreadable ? RunOutcome.ArticleNotReadable
            : failed ? RunOutcome.QualityGateFailed
            : RunOutcome.Finished;
        return new RunReport(
            assembled.Signature, assembled.Definition.Source, assembled.Definition.Target, assembled.Engine, articles, outcome, warnings,
            assembled.Tally.BilledCharacters, assembled.Tally.FromLedger);
    }

    private void RefuseSharedOutputs(IEnumerable<Article> articles)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Article article in articles)
        {
            foreach (string output in assembled.FilesFor(BilingualDocument.FromArticle(article, assembled.Definition.Target)))
            {
                if (!owners.TryAdd(output, article.File))
                {
                    throw ConfigurationException.SameOutput(owners[output], article.File, output);
                }
            }
        }
    }

    // An edition beside its article would be the next run's article.
    private void RefuseArticlesInOutput(ImmutableArray<ArticleFile> articles)
    {
        string output = Path.GetFullPath(assembled.OutputFolder) + Path.DirectorySeparatorChar;
        if (articles.FirstOrDefault(a => Path.GetFullPath(a.Path).StartsWith(output, StringComparison.Ordinal)) is { } inside)
        {
            throw ConfigurationException.CommandLine(
                $"The article '{inside.Path}' lies in the output folder '{assembled.OutputFolder}'. Keep articles and editions apart.");
        }
    }

    // Progress<T> reports through a synchronization context, in no certain order.
    private sealed class StageProgress(Action<string> report) : IProgress<string>
    {
        public void Report(string value) => report(value);
    }
}
