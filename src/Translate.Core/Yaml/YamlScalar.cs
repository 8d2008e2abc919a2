using Translate.Errors;

namespace Translate.Yaml;

/// <summary>A single word, number or text.</summary>
/// <param name="Location">The place.</param>
/// <param name="Text">The text, without quotes.</param>
/// <param name="IsPlain">Written without quotes: then an empty value or <c>~</c> means that nothing was given.</param>
public sealed record YamlScalar(SourceLocation Location, string Text, bool IsPlain) : YamlValue(Location)
{
    /// <summary>The key is there but nothing was written after it.</summary>
    public bool IsNothing => IsPlain && Text is "" or "~" or "null";

    /// <inheritdoc/>
    public override string Describe() => IsNothing ? "nothing" : $"'{Text}'";
}
