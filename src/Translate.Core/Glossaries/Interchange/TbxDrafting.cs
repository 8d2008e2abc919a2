using System.Collections.Immutable;
using Translate.Errors;

namespace Translate.Glossaries.Interchange;

/// <summary>Makes drafts of concepts, and says what of them a glossary cannot hold.</summary>
internal sealed class TbxDrafting(ImportRemarks remarks)
{
    private const string NoEnglish = "a concept without an English term that may be used: left out.";
    private const string NoNorwegian = "a concept without a Norwegian term: left out.";
    private const string NoName = "a concept whose Norwegian terms have no capital letter and so are no names: left out.";
    private const string NoOwner = "an adjective or inhabitant whose name is not in the file: left out.";

    /// <summary><c>adjective</c> or <c>inhabitant</c> when the concept is a word made from the name of another; otherwise null.</summary>
    public static string? DerivedAs(TbxConcept concept)
    {
        if (Owner(concept) is null)
        {
            return null;
        }

        string? marked = concept.Notes.Select(TbxMark.Of).FirstOrDefault(m => m?.Name is TbxMark.Word)?.Value;
        return marked ?? (AllNotes(concept).Any(n => n is { Type: "partOfSpeech", Text: "adjective" }) ? EntryKeys.Adjective : null);
    }

    /// <summary>The draft of a concept that is a name; null when it cannot be one, which is remarked.</summary>
    public DraftEntry? Draft(TbxConcept concept)
    {
        ImmutableArray<TbxTerm> names = Norwegian(concept);
        ImmutableArray<TbxTerm> english = English(concept);
        string? obstacle = names.IsEmpty ? NoNorwegian
            : !names.Any(n => n.Text.Any(char.IsUpper)) ? NoName
            : !english.Any(t => t.Status is not EntryKeys.Forbidden) ? NoEnglish
            : null;
        if (obstacle is not null)
        {
            remarks.Add(obstacle, concept.Location);
            return null;
        }

        var draft = new DraftEntry(concept.Location);
        AddNames(draft, names);
        AddEnglish(draft, english);
        AddNotes(draft, concept);
        RemarkOtherLanguages(concept);
        return draft;
    }

    /// <summary>Adds the adjectives or inhabitants of a concept to the entry of the name that it refers to.</summary>
    public void AddWords(TbxConcept concept, Dictionary<string, DraftEntry> names)
    {
        if (!names.TryGetValue(Owner(concept)!.Text, out DraftEntry? owner) || Norwegian(concept) is not [var word, .. var forms] || English(concept).IsEmpty)
        {
            remarks.Add(NoOwner, concept.Location);
            return;
        }

        string key = DerivedAs(concept)!;
        foreach (TbxTerm english in English(concept))
        {
            string facet = FormOf(english) is EntryKeys.Plural ? EntryKeys.Plural : "";
            EntryValue value = english.Status is EntryKeys.Forbidden ? new(EntryKeys.Forbidden, english.Text) : new(key, english.Text, word.Text, facet);
            owner.Add(value, english.Location);
        }

        foreach (TbxTerm form in forms)
        {
            if (FormOf(form) is EntryKeys.Forms)
            {
                owner.Add(new EntryValue(key, form.Text, word.Text, EntryKeys.Forms), form.Location);
            }
            else
            {
                remarks.Add("a second Norwegian word of an adjective or inhabitant: left out.", form.Location);
            }
        }

        foreach (TbxNote note in AllNotes(concept).Where(n => TbxMark.Of(n) is null && !IsUnderstood(n) && n != Owner(concept)))
        {
            RemarkLeftOut(note);
        }

        RemarkOtherLanguages(concept);
    }

    private static TbxNote? Owner(TbxConcept concept) => concept.Notes.FirstOrDefault(n => n.Type is "crossReference");

    private static string? FormOf(TbxTerm term) => term.Notes.Select(TbxMark.Of).FirstOrDefault(m => m?.Name is TbxMark.Form)?.Value;

    private static ImmutableArray<TbxTerm> Norwegian(TbxConcept concept) =>
    [
        .. concept.Languages.Where(l => l.IsNorwegian).OrderBy(l => l.NorwegianRank).SelectMany(l => PreferredFirst(l.Terms)).Where(t => t.Text.Length > 0),
    ];

    private static ImmutableArray<TbxTerm> English(TbxConcept concept) =>
        [.. PreferredFirst(concept.Languages.Where(l => l.IsEnglish).SelectMany(l => l.Terms)).Where(t => t.Text.Length > 0)];

    private static IEnumerable<TbxTerm> PreferredFirst(IEnumerable<TbxTerm> terms) => terms.OrderByDescending(t => t.Status is "preferred");

    private static void AddNames(DraftEntry draft, ImmutableArray<TbxTerm> names)
    {
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (TbxTerm name in names.Where(n => known.Add(NameText.Clean(n.Text))))
        {
            string key = FormOf(name) is EntryKeys.Definite ? EntryKeys.Definite : draft.Has(EntryKeys.Term) ? EntryKeys.Also : EntryKeys.Term;
            draft.Add(new EntryValue(key, name.Text), name.Location);
        }
    }

    private static void AddEnglish(DraftEntry draft, ImmutableArray<TbxTerm> english)
    {
        foreach (TbxTerm term in english)
        {
            string key = term.Status is EntryKeys.Forbidden ? EntryKeys.Forbidden
                : FormOf(term) is EntryKeys.Compound ? EntryKeys.Compound
                : EntryKeys.English;
            draft.Add(new EntryValue(key, term.Text), term.Location);
        }
    }

    private void AddNotes(DraftEntry draft, TbxConcept concept)
    {
        foreach (TbxNote note in AllNotes(concept).Where(n => n.Text.Length > 0))
        {
            if (TbxMark.Of(note) is { } mark)
            {
                AddMark(draft, mark, note.Location);
            }
            else if (note.Type is TbxNote.Plain or "definition")
            {
                draft.Add(new EntryValue(EntryKeys.Note, note.Text), note.Location);
            }
            else if (note.Type is "subjectField")
            {
                AddSubject(draft, note);
            }
            else if (!IsUnderstood(note))
            {
                RemarkLeftOut(note);
            }
        }
    }

    private void RemarkLeftOut(TbxNote note) => remarks.Add($"'{note.Type}', for which a glossary has no place: left out.", note.Location);

    private static void AddMark(DraftEntry draft, TbxMark mark, SourceLocation place)
    {
        if (mark.Name is not (TbxMark.Form or TbxMark.Word))
        {
            draft.Add(new EntryValue(mark.Name, mark.Value), place);
        }
    }

    // A subject such as "river" says what the name names as well.
    private void AddSubject(DraftEntry draft, TbxNote note)
    {
        if (ForeignWords.Domain(note.Text).Length == 0)
        {
            RemarkLeftOut(note);
            return;
        }

        draft.Add(new EntryValue(EntryKeys.Domain, ForeignWords.Domain(note.Text)), note.Location);
        if (ForeignWords.Kind(note.Text) is { } kind && !draft.Has(EntryKeys.Kind))
        {
            draft.Add(new EntryValue(EntryKeys.Kind, kind), note.Location);
        }
    }

    // Every entry is a proper noun; the status decided where its term went.
    private static bool IsUnderstood(TbxNote note) => note.Type switch
    {
        "partOfSpeech" => note.Text is "properNoun" or "noun" or "adjective",
        "administrativeStatus" or "normativeAuthorization" => ForeignWords.Status(note.Text) is not null,
        _ => false,
    };

    private static IEnumerable<TbxNote> AllNotes(TbxConcept concept) => concept.Notes
        .Concat(concept.Languages.Where(l => l.IsNorwegian || l.IsEnglish).SelectMany(l => l.Notes.Concat(l.Terms.SelectMany(t => t.Notes))));

    private void RemarkOtherLanguages(TbxConcept concept)
    {
        foreach (TbxLanguage other in concept.Languages.Where(l => !l.IsNorwegian && !l.IsEnglish))
        {
            remarks.Add($"terms in '{other.Tag}': left out, since a glossary is Norwegian and English.", other.Location);
        }
    }
}
