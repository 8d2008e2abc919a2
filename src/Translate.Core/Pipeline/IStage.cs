using Translate.Documents;

namespace Translate.Pipeline;

/// <summary>One step of the pipeline.</summary>
public interface IStage
{
    /// <summary>The stage's key in <c>pipeline.yml</c>.</summary>
    string Name { get; }

    /// <summary>
    /// Returns a new document with what this stage adds; it never removes evidence that another stage left, and never changes a source or a
    /// target that a person approved.
    /// </summary>
    /// <exception cref="Errors.TranslateException">
    /// The stage cannot finish this document. Nothing was half done: what was bought is in the ledger, what was written is whole.
    /// </exception>
    ValueTask<BilingualDocument> RunAsync(BilingualDocument document, CancellationToken cancellationToken);
}
