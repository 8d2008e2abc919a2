using System.Collections.Immutable;
using Translate.Pipeline;

namespace Translate.Glossaries;

/// <summary>What <c>pipeline.yml</c> says under <c>glossary:</c>.</summary>
public sealed record GlossaryOptions
{
    /// <summary>
    /// The glossaries: files or patterns with <c>*</c>, relative to <c>pipeline.yml</c>. Default: every <c>.yml</c> in <c>glossaries</c>.
    /// A pattern that <c>pipeline.yml</c> writes must match a file; the default may match none.
    /// </summary>
    [MatchesFiles]
    public ImmutableArray<string> Files { get; init; } = ["glossaries/*.yml"];

    /// <summary>
    /// The domains of the articles, such as <c>sport</c>: entries of these domains are used, and those that name none. Default: all entries.
    /// </summary>
    public ImmutableArray<string> Domains { get; init; } = [];
}
