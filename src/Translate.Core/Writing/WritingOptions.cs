using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace Translate.Writing;

/// <summary>The options of the stage <c>writing</c>.</summary>
public sealed record WritingOptions
{
    /// <summary>What to write for each article, of <c>edition</c>, <c>xliff</c>, <c>tmx</c> and <c>html</c>; default all of them.</summary>
    [AllowedValues("edition", "xliff", "tmx", "html")]
    public ImmutableArray<string> Formats { get; init; } = ["edition", "xliff", "tmx", "html"];
}
