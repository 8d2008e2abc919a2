using System.Collections.Immutable;
using Translate.Pipeline;

namespace Translate.Glossaries.Interchange;

/// <summary>Takes an entry apart into all that it says, in the order in which glossaries write it.</summary>
internal static class EntryValues
{
    /// <summary>The only value that <c>do-not-translate</c> has.</summary>
    public const string True = "true";

    /// <summary>The values. What follows from a rule, such as a regular plural, is left out as it is in glossaries.</summary>
    public static IEnumerable<EntryValue> Of(TermEntry entry) =>
    [
        new(EntryKeys.Term, entry.Term),
        .. Each(EntryKeys.English, entry.IsKept ? [] : entry.English),
        new(EntryKeys.Kind, KindReader.Name(entry.Kind)),
        .. Each(EntryKeys.Also, entry.Also),
        .. Each(EntryKeys.Definite, entry.Definite),
        .. Each(EntryKeys.Compound, entry.Compound),
        .. entry.Adjectives.SelectMany(a => Each(EntryKeys.Adjective, a.English, a.Word)),
        .. entry.Inhabitants.SelectMany(Of),
        .. Each(EntryKeys.Forbidden, entry.Forbidden),
        .. entry.IsKept ? [new EntryValue(EntryKeys.DoNotTranslate, True)] : Array.Empty<EntryValue>(),
        .. Each(EntryKeys.Domain, entry.Domains),
        .. Each(EntryKeys.Guard, Guards(entry.Guard)),
        .. entry.Note is { } note ? [new EntryValue(EntryKeys.Note, note)] : Array.Empty<EntryValue>(),
    ];

    private static IEnumerable<EntryValue> Each(string key, IEnumerable<string> texts, string word = "", string facet = "") =>
        texts.Select(t => new EntryValue(key, t, word, facet));

    private static IEnumerable<EntryValue> Of(Inhabitant inhabitant)
    {
        ImmutableArray<string> regular = [.. inhabitant.English.Select(EnglishInflection.Plural).Distinct(StringComparer.Ordinal)];
        ImmutableArray<string> plural = inhabitant.Plural.SequenceEqual(regular, StringComparer.Ordinal) ? [] : inhabitant.Plural;
        return Each(EntryKeys.Inhabitant, inhabitant.English, inhabitant.Word)
            .Concat(Each(EntryKeys.Inhabitant, plural, inhabitant.Word, EntryKeys.Plural))
            .Concat(Each(EntryKeys.Inhabitant, inhabitant.Forms.Select(f => f.Text), inhabitant.Word, EntryKeys.Forms));
    }

    private static IEnumerable<string> Guards(TermGuard guard) =>
        Enum.GetValues<TermGuard>().Where(g => g != TermGuard.None && guard.HasFlag(g)).Select(g => KebabCase.Of(g.ToString()));
}
