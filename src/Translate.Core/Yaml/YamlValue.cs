using Translate.Errors;

namespace Translate.Yaml;

/// <summary>A value in a YAML file, with the place where a person wrote it.</summary>
public abstract record YamlValue(SourceLocation Location)
{
    /// <summary>What the value is, in words for an error message.</summary>
    public abstract string Describe();
}
