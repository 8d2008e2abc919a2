using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Translate.Glossaries;

/// <summary>All English of an entry: its names, adjectives and people. It is put together once for each entry that a text mentions.</summary>
internal static class EntryEnglish
{
    private static readonly ConditionalWeakTable<TermEntry, StrongBox<ImmutableArray<string>>> Known = [];

    /// <summary>The names first; empty for an entry with names alone.</summary>
    public static ImmutableArray<string> Of(TermEntry entry) =>
        entry.Adjectives.IsEmpty && entry.Inhabitants.IsEmpty ? [] : Known.GetValue(entry, e => new([.. All(e).Distinct(StringComparer.Ordinal)])).Value;

    private static IEnumerable<string> All(TermEntry entry) => entry.English
        .Concat(entry.Adjectives.SelectMany(a => a.English))
        .Concat(entry.Inhabitants.SelectMany(i => i.English.Concat(i.Plural)));
}
