using System.Collections.Immutable;
using Translate.Errors;

namespace Translate.Yaml;

/// <summary>A list.</summary>
public sealed record YamlList(SourceLocation Location, ImmutableArray<YamlValue> Items) : YamlValue(Location)
{
    /// <inheritdoc/>
    public override string Describe() => "a list";
}
