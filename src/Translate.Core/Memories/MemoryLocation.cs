using System.Collections.Immutable;
using Translate.Documents;
using Translate.Files;
using Translate.Pipeline;

namespace Translate.Memories;

/// <summary>Where a memory lies.</summary>
/// <param name="Folder">The folder of <c>pipeline.yml</c>; <c>""</c> for the current one.</param>
/// <param name="Files">The TMX files, in their order.</param>
/// <param name="Source">The source language.</param>
/// <param name="Target">The target language.</param>
public sealed record MemoryLocation(string Folder, ImmutableArray<string> Files, LanguageCode Source, LanguageCode Target)
{
    /// <summary>The folder of the index: private, and rebuilt when it is missing.</summary>
    public string IndexFolder => Path.Combine(Folder, ".translate", "memory");

    /// <summary>The memory that a pipeline names; null when it has no stage <c>memory</c>.</summary>
    /// <exception cref="Errors.DataFileException">A file that is named without a pattern is missing.</exception>
    public static MemoryLocation? Of(PipelineDefinition definition) => definition.Options<MemoryOptions>() is { } options
        ? new MemoryLocation(definition.Folder, FilePattern.FindAll(definition.Folder, options.Files), definition.Source, definition.Target)
        : null;
}
