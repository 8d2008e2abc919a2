using System.Collections.Immutable;
using Translate.Documents;
using Translate.MachineTranslation;
using Translate.Memories;
using Translate.Pipeline;

namespace Translate.Running;

/// <summary>A pipeline ready to run, with what a run must know of its parts.</summary>
/// <param name="Definition">What <c>pipeline.yml</c> says.</param>
/// <param name="Pipeline">The stages.</param>
/// <param name="Engine">The engine that translates what no person has; null when no stage asks one.</param>
/// <param name="Signature">What the outputs were made with.</param>
/// <param name="Account">What the run spends on a metered engine.</param>
/// <param name="OutputFolder">The folder of the editions.</param>
/// <param name="FilesFor">The files that a document will be written to.</param>
public sealed record AssembledPipeline(
    PipelineDefinition Definition,
    TranslationPipeline Pipeline,
    EngineIdentity? Engine,
    string Signature,
    Account Account,
    string OutputFolder,
    Func<BilingualDocument, ImmutableArray<string>> FilesFor) : IDisposable
{
    /// <summary>The memory that a stage looks things up in; null without one. It is closed with the pipeline.</summary>
    public TranslationMemory? Memory { get; init; }

    /// <inheritdoc/>
    public void Dispose() => Memory?.Dispose();
}
