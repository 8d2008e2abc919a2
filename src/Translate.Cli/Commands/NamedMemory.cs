using System.CommandLine;
using Translate.Cli.Reporting;
using Translate.Errors;
using Translate.Memories;
using Translate.Pipeline;
using Translate.Running;

namespace Translate.Cli.Commands;

/// <summary>The memory that a pipeline names.</summary>
/// <param name="Definition">What <c>pipeline.yml</c> says.</param>
/// <param name="Options">The options of its stage <c>memory</c>.</param>
internal sealed record NamedMemory(PipelineDefinition Definition, MemoryOptions Options)
{
    /// <summary>The memory of the pipeline that a command line names.</summary>
    /// <exception cref="ConfigurationException">The pipeline is wrong, or has no stage <c>memory</c>.</exception>
    public static NamedMemory Of(ParseResult parsed)
    {
        PipelineDefinition definition =
            new PipelineReader(StageCatalogue.Types, EngineCatalogue.Names).Read(parsed.GetRequiredValue(CommonOptions.Pipeline));
        MemoryOptions options = definition.Options<MemoryOptions>() ?? throw ConfigurationException.CommandLine(
            $"{definition.File} has no stage 'memory', so there is no translation memory. Add '- memory' to its stages, after 'glossary'.");
        return new NamedMemory(definition, options);
    }

    /// <summary>Where it lies now.</summary>
    /// <exception cref="DataFileException">A file that is named without a pattern is missing.</exception>
    public MemoryLocation Location => MemoryLocation.Of(Definition)!;

    /// <summary>Opens it, and shows on standard error how its index is built.</summary>
    /// <exception cref="TranslateException">A TMX file or glossary cannot be read, or the index not be written.</exception>
    public Task<TranslationMemory> OpenAsync(Shell shell, bool quiet, CancellationToken cancellationToken) => IndexProgress.ShowAsync(
        shell, quiet, progress => StageCatalogue.OpenMemory(Definition, Options, progress, cancellationToken));
}
