using System.Collections.Immutable;
using Translate.Pipeline;
using Translate.Running;

namespace Translate.Cli.Commands;

/// <summary>What the user wants run.</summary>
/// <param name="Definition">What <c>pipeline.yml</c> says.</param>
/// <param name="Articles">The articles.</param>
/// <param name="Output">The folder of the editions.</param>
/// <param name="Engine">The engine's name; null when no stage asks one.</param>
internal sealed record RunRequest(PipelineDefinition Definition, ImmutableArray<ArticleFile> Articles, string Output, string? Engine);
