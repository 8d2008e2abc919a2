namespace Translate.Yaml;

/// <summary>One key with its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlValue Value);
