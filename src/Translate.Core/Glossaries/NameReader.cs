using System.Collections.Immutable;
using Translate.Errors;
using Translate.Yaml;

namespace Translate.Glossaries;

/// <summary>Reads the names and words of an entry: cleaned, and with at least one letter.</summary>
internal static class NameReader
{
    /// <summary>One text or a list of them; what is no name is reported and left out.</summary>
    public static ImmutableArray<string> Names(YamlValue value, string key, List<Mistake> mistakes)
    {
        if (value is YamlList { Items.IsEmpty: true })
        {
            mistakes.Add(new Mistake(value.Location, $"'{key}' is an empty list. Write at least one name, or remove the key."));
            return [];
        }

        return
        [
            .. value.AsTexts(key, mistakes).Select(s => Clean(s, key, mistakes)).OfType<string>().Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The names of a key of the file that must begin with a capital somewhere, or they would be found among ordinary words.</summary>
    public static ImmutableArray<string> ProperNames(YamlValue value, string key, List<Mistake> mistakes)
    {
        ImmutableArray<string> names = Names(value, key, mistakes);
        foreach (string name in names.Where(n => !n.Any(char.IsUpper)))
        {
            mistakes.Add(new Mistake(value.Location, $"'{name}' has no capital letter. A name is only found where it is written as here."));
        }

        return names;
    }

    /// <summary>A text cleaned; null when it has no letter, the mistake having been reported.</summary>
    public static string? Clean(YamlScalar scalar, string key, List<Mistake> mistakes)
    {
        string clean = NameText.Clean(scalar.Text);
        if (clean.Any(char.IsLetter))
        {
            return clean;
        }

        mistakes.Add(new Mistake(scalar.Location, $"'{key}' has no letter in it: '{scalar.Text}'."));
        return null;
    }
}
