using System.Collections.Immutable;
using Translate.Errors;
using Translate.Yaml;

namespace Translate.Glossaries;

/// <summary>Reads <c>kind:</c>.</summary>
internal static class KindReader
{
    /// <summary>The kinds as they are written in glossaries.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Enum.GetValues<TermKind>().Select(Name)];

    /// <summary>A kind as it is written in glossaries.</summary>
    public static string Name(TermKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The kind that a value names; null when it names none, the mistake having been reported.</summary>
    public static TermKind? Read(YamlValue value, List<Mistake> mistakes)
    {
        if (value.AsText("kind", mistakes) is not { } text)
        {
            return null;
        }

        int index = Names.IndexOf(text, StringComparer.Ordinal);
        if (index >= 0)
        {
            return (TermKind)index;
        }

        mistakes.Add(new Mistake(value.Location, $"there is no kind '{text}'. {Nearest.Suggestion(text, Names)}"));
        return null;
    }
}
