using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Pipeline;

/// <summary>The stages, run in their order over one document after the other.</summary>
/// <param name="stages">The stages.</param>
public sealed class TranslationPipeline(ImmutableArray<IStage> stages)
{
    /// <summary>Runs every stage over a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="progress">Told the name of each stage before it runs.</param>
    /// <param name="cancellationToken">Stops between stages, and inside those that take long.</param>
    /// <exception cref="Errors.TranslateException">A stage could not finish; later stages did not run.</exception>
    public async Task<BilingualDocument> RunAsync(BilingualDocument document, IProgress<string> progress, CancellationToken cancellationToken)
    {
        foreach (IStage stage in stages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Report(stage.Name);
            document = await stage.RunAsync(document, cancellationToken).ConfigureAwait(false);
        }

        return document;
    }
}
