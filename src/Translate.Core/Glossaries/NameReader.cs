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
        // Nearly every key has one name, and a glossary may have a million entries.
        if (value is YamlScalar { IsNothing: false } one && !string.IsNullOrWhiteSpace(one.Text))
        {
            return Clean(one, key, mistakes) is { } name ? [name] : [];
        }

        if (value is YamlList { Items.IsEmpty: true })
        {
            mistakes.Add(new Mistake(value.Location, $"'{key}' is an empty list; it needs at least one name."));
            return [];
        }

        return
        [
            .. value.AsTexts(key, mistakes).Select(s => Clean(s, key, mistakes)).OfType<string>().Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Names that need a capital somewhere, or they would be found among ordinary words.</summary>
    public static ImmutableArray<string> ProperNames(YamlValue value, string key, List<Mistake> mistakes)
    {
        ImmutableArray<string> names = Names(value, key, mistakes);
        foreach (string name in names)
        {
            if (HasCapital(name))
            {
                continue;
            }

            string capital = char.ToUpperInvariant(name[0]) + name[1..];
            string message = $"'{name}' has no capital letter and would be found among ordinary words. Write '{capital}'.";
            mistakes.Add(new Mistake(value.Location, message));
        }

        return names;
    }

    /// <summary>A text cleaned; null when it has no letter, the mistake having been reported.</summary>
    public static string? Clean(YamlScalar scalar, string key, List<Mistake> mistakes)
    {
        string clean = NameText.Clean(scalar.Text);
        if (HasLetter(clean))
        {
            return clean;
        }

        mistakes.Add(new Mistake(scalar.Location, $"'{key}' has no letter in it: '{scalar.Text}'."));
        return null;
    }

    private static bool HasCapital(string name)
    {
        foreach (char c in name)
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLetter(string name)
    {
        foreach (char c in name)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
