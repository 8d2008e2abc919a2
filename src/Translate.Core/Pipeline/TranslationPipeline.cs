using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Pipeline;

/// <summary>The stages, run in their order over one document after the other.</summary>
/// <param name="stages">The stages.</param>
public sealed class TranslationPipeline(ImmutableArray<IStage> stages)
{
    /// <summary>The stages.</summary>
    public ImmutableArray<IStage> Stages { get; } = stages;

    /// <summary>The pipeline up to a stage, without it.</summary>
    public TranslationPipeline Before(IStage stage) => new([.. Stages.TakeWhile(s => s != stage)]);

    /// <summary>The pipeline from a stage on.</summary>
    public TranslationPipeline From(IStage stage) => new([.. Stages.SkipWhile(s => s != stage)]);

    /// <summary>Runs every stage over a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="progress">Told the name of each stage before it runs.</param>
    /// <param name="cancellationToken">Stops between stages, and inside those that take long.</param>
    /// <exception cref="Errors.TranslateException">A stage could not finish; later stages did not run.</exception>
    public async Task<BilingualDocument> RunAsync(BilingualDocument document, IProgress<string> progress, CancellationToken cancellationToken)
    {
        foreach (IStage stage in Stages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Report(stage.Name);
            document = await stage.RunAsync(document, cancellationToken).ConfigureAwait(false);
        }

        return document;
    }
}
