using System.Collections.Immutable;
using Translate.Errors;
using Translate.Yaml;

namespace Translate.Glossaries;

/// <summary>Reads <c>guard:</c>.</summary>
internal static class GuardReader
{
    private const string NotAfterName = "not-after-name";

    /// <summary>The guards as they are written in glossaries.</summary>
    public static ImmutableArray<string> Names { get; } = [NotAfterName];

    /// <summary>The guard that a value names; <see cref="TermGuard.None"/> when it names none, the mistake having been reported.</summary>
    public static TermGuard Read(YamlValue? value, List<Mistake> mistakes)
    {
        if (value?.AsText("guard", mistakes) is not { } text)
        {
            return TermGuard.None;
        }

        if (string.Equals(text, NotAfterName, StringComparison.Ordinal))
        {
            return TermGuard.NotAfterName;
        }

        mistakes.Add(new Mistake(value.Location, $"there is no guard '{text}'. {Nearest.Suggestion(text, Names)}"));
        return TermGuard.None;
    }
}
