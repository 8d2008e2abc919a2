using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Pipeline;

/// <summary>What <c>pipeline.yml</c> says, checked.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Source">The language of the articles: <c>nb</c>, <c>nn</c> or <c>no</c>.</param>
/// <param name="Target">The language of the editions: <c>en</c>, with a region or without.</param>
/// <param name="Articles">Patterns that name the articles, relative to the file's folder.</param>
/// <param name="Output">The folder of the editions, relative to the file's folder.</param>
/// <param name="Stages">The stages in their order.</param>
public sealed record PipelineDefinition(
    string File,
    LanguageCode Source,
    LanguageCode Target,
    ImmutableArray<string> Articles,
    string Output,
    ImmutableArray<StageDefinition> Stages)
{
    /// <summary>The folder that paths in the file are relative to; <c>""</c> for the current one.</summary>
    public string Folder => Path.GetDirectoryName(File) ?? "";

    /// <summary>The options of the stage that has options of this type; null when the pipeline has no such stage.</summary>
    public TOptions? Options<TOptions>()
        where TOptions : class => Stages.OfType<StageDefinition<TOptions>>().FirstOrDefault()?.Options;
}
