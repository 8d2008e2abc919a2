using System.Collections.Immutable;

namespace Translate.Writing;

/// <summary>The options of the stage <c>writing</c>.</summary>
public sealed record WritingOptions
{
    /// <summary>Every format there is.</summary>
    public static ImmutableArray<string> KnownFormats { get; } = ["edition", "xliff", "tmx", "html"];

    /// <summary>What to write for each article, of <see cref="KnownFormats"/>; default all of them.</summary>
    public ImmutableArray<string> Formats { get; init; } = KnownFormats;
}
