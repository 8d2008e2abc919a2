using System.Collections.Immutable;
using Translate.Glossaries.Interchange;

namespace Translate.Glossaries.Comparison;

/// <summary>Compares two glossaries entry by entry. An entry is known by its own form; where it stands in its files does not matter.</summary>
public static class GlossaryDifference
{
    /// <summary>The entries that differ, in ordinal order of their own forms.</summary>
    public static ImmutableArray<EntryChange> Between(Glossary older, Glossary newer)
    {
        ILookup<string, TermEntry> old = older.Entries.ToLookup(e => e.Term, StringComparer.Ordinal);
        ILookup<string, TermEntry> young = newer.Entries.ToLookup(e => e.Term, StringComparer.Ordinal);
        return
        [
            .. old.Select(e => e.Key).Union(young.Select(e => e.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .SelectMany(term => Pairs([.. old[term]], [.. young[term]]))
                .Select(Compare).OfType<EntryChange>(),
        ];
    }

    // Entries of several domains, and those of several files, may have one name: each is compared with its like.
    private static IEnumerable<(TermEntry? Old, TermEntry? New)> Pairs(ImmutableArray<TermEntry> old, ImmutableArray<TermEntry> young)
    {
        if (old.Length <= 1 && young.Length <= 1)
        {
            return [(old.FirstOrDefault(), young.FirstOrDefault())];
        }

        return old.Select(Domains).Union(young.Select(Domains), StringComparer.Ordinal).Order(StringComparer.Ordinal).SelectMany(domains =>
        {
            TermEntry[] before = [.. old.Where(e => string.Equals(Domains(e), domains, StringComparison.Ordinal))];
            TermEntry[] after = [.. young.Where(e => string.Equals(Domains(e), domains, StringComparison.Ordinal))];
            return Enumerable.Range(0, Math.Max(before.Length, after.Length)).Select(i => (before.ElementAtOrDefault(i), after.ElementAtOrDefault(i)));
        });
    }

    private static string Domains(TermEntry entry) => string.Join(' ', entry.Domains.Order(StringComparer.Ordinal));

    private static EntryChange? Compare((TermEntry? Old, TermEntry? New) pair)
    {
        EntryChangeKind kind = pair.Old is null ? EntryChangeKind.Added : pair.New is null ? EntryChangeKind.Removed : EntryChangeKind.Changed;
        ILookup<(string Column, string Word), string> old = Values(pair.Old);
        ILookup<(string Column, string Word), string> young = Values(pair.New);
        ImmutableArray<ValueChange> changes =
        [
            .. old.Select(v => v.Key).Union(young.Select(v => v.Key))
                .Where(key => !old[key].SequenceEqual(young[key], StringComparer.Ordinal))
                .Select(key => new ValueChange(key.Column, key.Word, [.. old[key]], [.. young[key]])),
        ];
        return changes.IsEmpty ? null : new EntryChange(kind, (pair.New ?? pair.Old)!.Term, changes);
    }

    private static ILookup<(string Column, string Word), string> Values(TermEntry? entry) =>
        (entry is null ? [] : EntryValues.Of(entry)).Where(v => v.Key is not EntryKeys.Term).ToLookup(v => (v.Column, v.Word), v => v.Text);
}
