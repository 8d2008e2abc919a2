using System.Collections.Immutable;

namespace Translate.Memories;

/// <summary>The options of the stage <c>memory</c>.</summary>
public sealed record MemoryOptions
{
    /// <summary>
    /// The TMX files, as paths or patterns relative to <c>pipeline.yml</c>; default <c>memories/*.tmx</c>. A pattern that matches
    /// nothing is fine.
    /// </summary>
    public ImmutableArray<string> Files { get; init; } = ["memories/*.tmx"];
}
