using System.Collections.Immutable;
using Translate.Errors;
using Translate.Yaml;

namespace Translate.Glossaries;

/// <summary>Reads <c>guard:</c>.</summary>
internal static class GuardReader
{
    private static readonly ImmutableArray<TermGuard> Guards = [TermGuard.NotAfterName, TermGuard.NotFirst, TermGuard.NotBeforeName, TermGuard.NotTeam];

    /// <summary>The guards as they are written in glossaries.</summary>
    public static ImmutableArray<string> Names { get; } = ["not-after-name", "not-first", "not-before-name", "not-team"];

    /// <summary>The guards that a value names, together; those that do not exist are reported.</summary>
    public static TermGuard Read(YamlValue? value, List<Mistake> mistakes)
    {
        TermGuard guards = TermGuard.None;
        foreach (YamlScalar name in value?.AsTexts("guard", mistakes) ?? [])
        {
            int index = Names.IndexOf(name.Text, StringComparer.Ordinal);
            if (index >= 0)
            {
                guards |= Guards[index];
            }
            else
            {
                mistakes.Add(new Mistake(name.Location, $"there is no guard '{name.Text}'. {Nearest.Suggestion(name.Text, Names)}"));
            }
        }

        return guards;
    }
}
