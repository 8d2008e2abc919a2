using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace Translate.Writing;

/// <summary>The options of the stage <c>writing</c>.</summary>
public sealed record WritingOptions
{
    /// <summary>What to write for each article, of <c>edition</c>, <c>xliff</c> (2.1), <c>xliff12</c> (1.2, for tools that read no later version), <c>tmx</c> and
    /// <c>html</c>; default all but <c>xliff12</c>.</summary>
    [AllowedValues("edition", "xliff", "xliff12", "tmx", "html")]
    public ImmutableArray<string> Formats { get; init; } = ["edition", "xliff", "tmx", "html"];
}
