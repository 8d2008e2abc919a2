using System.Collections.Immutable;
using Translate.Errors;

namespace Translate.Yaml;

/// <summary>Keys with their values, in the order of the file; a key that stood twice stands here once, the mistake having been reported.</summary>
public sealed record YamlMapping(SourceLocation Location, ImmutableArray<YamlEntry> Entries) : YamlValue(Location)
{
    /// <summary>The value of a key, or null.</summary>
    public YamlValue? this[string key]
    {
        get
        {
            // A mapping has few keys, and a glossary a million mappings: no delegate is made for each look.
            foreach (YamlEntry entry in Entries)
            {
                if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    /// <inheritdoc/>
    public override string Describe() => "a group of keys";
}
