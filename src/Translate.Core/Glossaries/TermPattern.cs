using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Glossaries;

/// <summary>One form that the matcher looks for; genitives, capitals and compounds are seen from it without being listed.</summary>
/// <param name="Spelling">The form as it stands in the middle of a sentence.</param>
/// <param name="Entry">The entry it belongs to.</param>
/// <param name="Form">The form it is.</param>
/// <param name="Accepted">The accepted English, uninflected, the preferred first.</param>
/// <param name="Required">The preferred English in this form's number.</param>
/// <param name="IsPlural">Whether <paramref name="Required"/> is a plural.</param>
internal sealed record TermPattern(
    string Spelling, TermEntry Entry, TermForm Form, ImmutableArray<string> Accepted, string Required, bool IsPlural)
{
    /// <summary>Whether it is a name, with its capital; otherwise a word, written small except where a sentence begins.</summary>
    public bool IsName => Form is TermForm.Base or TermForm.Definite;

    /// <summary>
    /// Whether it is a name that English spells alike, and no abbreviation. Beside another name it is a part of a longer one (<c>Hertha
    /// Berlin</c>), and nothing is lost by leaving it alone, unless the glossary asks for it to be kept.
    /// </summary>
    public bool IsAlike { get; } = Form is TermForm.Base or TermForm.Definite
        && !Entry.IsKept
        && string.Equals(Spelling, Required, StringComparison.Ordinal)
        && Spelling.Any(char.IsLower);

    /// <summary>Every form that an entry is found in, names first.</summary>
    public static IEnumerable<TermPattern> Of(TermEntry entry) =>
    [
        .. Names(entry, entry.Also.Insert(0, entry.Term), TermForm.Base),
        .. Names(entry, entry.Definite, TermForm.Definite),
        .. entry.Adjectives.SelectMany(a => NorwegianInflection.OfAdjective(a.Word).Select(
            form => new TermPattern(form, entry, TermForm.Adjective, a.English, a.English[0], IsPlural: false))),
        .. entry.Inhabitants.SelectMany(i => i.AllForms().Select(form => Person(entry, i, form))),
    ];

    /// <summary>The spellings of an entry's forms, in the order of <see cref="Of"/>.</summary>
    public static ImmutableArray<string> Spellings(TermEntry entry) =>
        entry.Also.IsEmpty && entry.Definite.IsEmpty && entry.Adjectives.IsEmpty && entry.Inhabitants.IsEmpty
            ? [entry.Term]
            :
            [
                entry.Term,
                .. entry.Also,
                .. entry.Definite,
                .. entry.Adjectives.SelectMany(a => NorwegianInflection.OfAdjective(a.Word)),
                .. entry.Inhabitants.SelectMany(i => i.AllForms().Select(f => f.Text)),
            ];

    private static IEnumerable<TermPattern> Names(TermEntry entry, IEnumerable<string> spellings, TermForm form) =>
        spellings.Select(s => entry.IsKept
            ? new TermPattern(s, entry, form, [s], s, IsPlural: false)
            : new TermPattern(s, entry, form, entry.English, entry.English[0], IsPlural: false));

    // An irregular plural cannot be made from the singular by whoever looks for it in the target, so it is accepted as it is.
    private static TermPattern Person(TermEntry entry, Inhabitant inhabitant, InflectedForm form) => form.IsPlural
        ? new(form.Text, entry, TermForm.Inhabitant, WithIrregularPlurals(inhabitant), inhabitant.Plural[0], IsPlural: true)
        : new(form.Text, entry, TermForm.Inhabitant, inhabitant.English, inhabitant.English[0], IsPlural: false);

    private static ImmutableArray<string> WithIrregularPlurals(Inhabitant inhabitant) =>
    [
        .. inhabitant.English,
        .. inhabitant.Plural.Where(p => !inhabitant.English.Any(e => string.Equals(e, p, StringComparison.Ordinal)
            || string.Equals(e + "s", p, StringComparison.Ordinal))),
    ];
}
