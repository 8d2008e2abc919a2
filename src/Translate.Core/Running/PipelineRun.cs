using System.Collections.Immutable;
using Translate.Documents;
using Translate.Errors;
using Translate.Files;
using Translate.MachineTranslation;
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
    /// Runs every article and writes the report. An article that cannot be read, whose translation may not be paid for, or that has a text which the
    /// engine cannot translate, is reported and the others are finished. When the engine or the disk fails the run stops: no article is begun any more,
    /// those that the engine has answered in full are finished, and all of them are in the report.
    /// </summary>
    /// <exception cref="ConfigurationException">Two articles would be written to one file, or the output folder is in use.</exception>
    /// <exception cref="StageException">The output folder or the report cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; every file written is whole.</exception>
    public async Task<RunReport> RunAsync(ImmutableArray<ArticleFile> articles, IProgress<RunProgress> progress, CancellationToken cancellationToken)
    {
        ImmutableArray<ReadArticle> read = ArticleSet.Read(articles, assembled);
        using var outputLock = OutputLock.Take(assembled.OutputFolder);
        List<ArticleReport> reports = [];
        var lookahead = new Lookahead(assembled.Pipeline, [.. read.Select(r => r.Article).OfType<Article>()], Begin);
        await using var asking = lookahead.ConfigureAwait(false);
        bool isStopped = false;
        bool isFailed = false;
        foreach (ReadArticle article in read)
        {
            var stages = new StageProgress(stage => progress.Report(new RunProgress(article.File.Path, reports.Count + 1, read.Length, stage)));
            if (article.Article is null || (isStopped && !lookahead.IsReady(article.Article)))
            {
                reports.Add(new ArticleReport(article.File.Path, null, [], article.Error ?? "Not reached: the run stopped before."));
                continue;
            }

            try
            {
                reports.Add(await RunAsync(article.Article, lookahead, stages, cancellationToken).ConfigureAwait(false));
            }
            catch (StageException e)
            {
                isFailed = true;
                isStopped |= e is not EngineException { CanGoOn: true };
                reports.Add(new ArticleReport(article.File.Path, null, [], e.Message));
            }
        }

        RunReport result = Report([.. reports], isFailed, read.Any(r => r.Error is not null));
        await AtomicFile.WriteAsync(
            Path.Combine(assembled.OutputFolder, ReportFile), (stream, token) => ReportJson.WriteAsync(result, stream, token), cancellationToken)
            .ConfigureAwait(false);
        return result;
    }

    private async Task<ArticleReport> RunAsync(Article article, Lookahead lookahead, IProgress<string> progress, CancellationToken cancellationToken)
    {
        try
        {
            BilingualDocument document = await lookahead.TakeAsync(article, progress, cancellationToken).ConfigureAwait(false);
            document = await lookahead.Rest.RunAsync(document, progress, cancellationToken).ConfigureAwait(false);
            return new ArticleReport(article.File, document, assembled.FilesFor(document), null);
        }
        catch (MissingRepliesException e)
        {
            return new ArticleReport(article.File, null, [], e.Message) { MissingReason = e.Reason, Missing = e.Missing };
        }
    }

    private BilingualDocument Begin(Article article) => BilingualDocument.FromArticle(article, assembled.Definition.Target) with
    {
        Signature = assembled.Signature,
        Notices = ArticleNotices.For(article),
    };

    private RunReport Report(ImmutableArray<ArticleReport> articles, bool isFailed, bool isUnreadable) => new(
        assembled.Signature, assembled.Definition.Source, assembled.Definition.Target, assembled.Engine, articles,
        Outcome(articles, isFailed, isUnreadable), warnings, assembled.Account.Tally.BilledCharacters, assembled.Account.Tally.FromLedger)
    {
        UncertainPayments = assembled.Account.UncertainPayments,
        PricePerMillion = assembled.Definition.Options<MachineTranslationOptions>()?.PricePerMillion,
    };

    private RunOutcome Outcome(ImmutableArray<ArticleReport> articles, bool isFailed, bool isUnreadable)
    {
        return isFailed ? RunOutcome.Stopped
            : articles.Any(a => a.MissingReason is MissingReason.RunBudget or MissingReason.MonthBudget) ? RunOutcome.BudgetReached
            : articles.Any(a => a.MissingReason is MissingReason.Frozen) ? RunOutcome.RepliesMissing
            : isUnreadable ? RunOutcome.ArticleNotReadable
            : assembled.Definition.Options<QualityOptions>() is { } quality && articles.Any(a => a.Units.Any(quality.FailsOn)) ? RunOutcome.QualityGateFailed
            : RunOutcome.Finished;
    }

    // Progress<T> reports through a synchronization context, in no certain order.
    private sealed class StageProgress(Action<string> report) : IProgress<string>
    {
        public void Report(string value) => report(value);
    }
}
