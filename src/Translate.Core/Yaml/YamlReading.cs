using System.Collections.Immutable;
using Translate.Errors;

namespace Translate.Yaml;

/// <summary>Strict reading of a mapping's keys: what is unknown, missing or of the wrong type is reported, and reading goes on.</summary>
internal static class YamlReading
{
    /// <summary>Reports every key that is not among those known.</summary>
    public static void RefuseUnknownKeys(this YamlMapping mapping, string where, ImmutableArray<string> known, List<Mistake> mistakes)
    {
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (known.IndexOf(entry.Key.Text, StringComparer.Ordinal) < 0)
            {
                string message = $"unknown key '{entry.Key.Text}' in {where}. {Nearest.Suggestion(entry.Key.Text, known)}";
                mistakes.Add(new Mistake(entry.Key.Location, message));
            }
        }
    }

    /// <summary>The text of a value; reports anything that is not text, or is empty.</summary>
    public static string? AsText(this YamlValue value, string key, List<Mistake> mistakes)
    {
        if (value is YamlScalar { IsNothing: false, Text: { } text } && !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        mistakes.Add(new Mistake(value.Location, $"'{key}' must be a text, not {Described(value)}."));
        return null;
    }

    /// <summary>One text or a list of texts; reports anything else.</summary>
    public static ImmutableArray<YamlScalar> AsTexts(this YamlValue value, string key, List<Mistake> mistakes)
    {
        YamlValue[] items = value is YamlList list ? [.. list.Items] : [value];
        foreach (YamlValue item in items)
        {
            _ = item.AsText(key, mistakes);
        }

        return [.. items.OfType<YamlScalar>().Where(s => !s.IsNothing && !string.IsNullOrWhiteSpace(s.Text))];
    }

    private static string Described(YamlValue value) => value is YamlScalar { Text: "", IsPlain: false } ? "an empty text" : value.Describe();
}
