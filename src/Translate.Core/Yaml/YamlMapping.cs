using System.Collections.Immutable;
using Translate.Errors;

namespace Translate.Yaml;

/// <summary>Keys with their values, in the order of the file; a key that stood twice stands here once, the mistake having been reported.</summary>
public sealed record YamlMapping(SourceLocation Location, ImmutableArray<YamlEntry> Entries) : YamlValue(Location)
{
    /// <summary>The value of a key, or null.</summary>
    public YamlValue? this[string key] => Entries.FirstOrDefault(e => string.Equals(e.Key.Text, key, StringComparison.Ordinal))?.Value;

    /// <inheritdoc/>
    public override string Describe() => "a group of keys";
}
