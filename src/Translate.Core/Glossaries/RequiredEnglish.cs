using System.Collections.Immutable;

namespace Translate.Glossaries;

/// <summary>The English that an entry asks for or accepts, in any form.</summary>
internal static class RequiredEnglish
{
    private const string Article = "the ";

    /// <summary>Whether an entry asks for an English name, whatever its capitals and with or without <em>the</em>.</summary>
    public static bool Holds(TermEntry entry, string name) => Holds(entry.English, name)
        || Holds(entry.Compound, name)
        || entry.Adjectives.Any(a => Holds(a.English, name))
        || entry.Inhabitants.Any(i => Holds(i.English, name) || Holds(i.Plural, name));

    /// <summary>Whether a name is among others, whatever its capitals and with or without <em>the</em>.</summary>
    public static bool Holds(ImmutableArray<string> names, string name)
    {
        foreach (string other in names)
        {
            if (Bare(other).Equals(Bare(name), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Bare(string name) =>
        name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? name.AsSpan(Article.Length) : name;
}
