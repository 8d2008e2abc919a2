namespace Translate.Yaml;

/// <summary>A list at the top of a file that is read item by item, however long it is.</summary>
/// <param name="Key">The key that it stands under.</param>
/// <param name="Open">Called where the list begins, with the keys above it; gives what takes the items.</param>
internal sealed record YamlStream(string Key, Func<YamlMapping, Action<YamlValue>> Open);
