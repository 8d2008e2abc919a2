using System.Collections.Immutable;
using Translate.Errors;

namespace Translate.Glossaries.Interchange;

/// <summary>Makes entries of drafts: those of the same name become one, and each is checked as if it stood in a glossary.</summary>
internal sealed class ImportAssembly(string file, ImportOptions options, ImportRemarks remarks, List<Mistake> mistakes)
{
    private const string Merged = "an entry for a name that the file already has: its English was added there, after the first.";
    private const string Repeated = "a spelling that the file has already, with the same English: left out here.";

    /// <summary>The entries of a file.</summary>
    /// <exception cref="DataFileException">It holds mistakes; all are reported together.</exception>
    public ImportResult Assemble(IEnumerable<DraftEntry> drafts)
    {
        List<DraftEntry> merged = Merge(drafts);
        RequireEnglish(merged);
        DropEnglishOfKept(merged);
        DropRepeatedSpellings(merged);
        DropUnknownKeys(merged);
        GiveKinds(merged);
        var reader = new EntryReader(fileKind: null, new SpellingRegister(mistakes, refusesDoubles: false), mistakes);
        ImmutableArray<TermEntry> entries = [.. merged.Select(d => reader.Read(d.ToYaml())).OfType<TermEntry>()];
        if (mistakes.Count > 0)
        {
            throw DataFileException.InFiles(mistakes);
        }

        return new ImportResult(
            file, options.Sorted ? [.. entries.OrderBy(e => e.Term, StringComparer.Ordinal)] : entries, remarks.ToRemarks());
    }

    private List<DraftEntry> Merge(IEnumerable<DraftEntry> drafts)
    {
        List<DraftEntry> merged = [];
        Dictionary<string, DraftEntry> byTerm = new(StringComparer.Ordinal);
        foreach (DraftEntry draft in drafts)
        {
            if (draft.Term.Length == 0 || byTerm.TryAdd(Key(draft.Term, draft), draft))
            {
                merged.Add(draft);
            }
            else
            {
                Absorb(byTerm[Key(draft.Term, draft)], draft);
                remarks.Add(Merged, draft.Location);
            }
        }

        return merged;
    }

    private void RequireEnglish(List<DraftEntry> drafts) => drafts.RemoveAll(draft =>
    {
        bool isMissing = draft.Term.Length > 0 && !draft.Has(EntryKeys.English) && !draft.Has(EntryKeys.DoNotTranslate);
        if (isMissing)
        {
            mistakes.Add(new Mistake(draft.Location, $"'{draft.Term}' has no English name. Write it; where English keeps the name, write the same."));
        }

        return isMissing;
    });

    // An entry has one name and one kind; the first says which.
    private void Absorb(DraftEntry first, DraftEntry second)
    {
        HashSet<EntryValue> known = [.. first.Values.Select(v => v.Value)];
        foreach (DraftValue value in second.Values.Where(v => v.Value.Key is not EntryKeys.Term && !known.Contains(v.Value)))
        {
            if (value.Value.Key is EntryKeys.Kind && first.Has(EntryKeys.Kind))
            {
                remarks.Add($"'{EntryKeys.Kind}' that differs from that of the first entry of the name: left out.", value.Location);
            }
            else
            {
                first.Add(value.Value, value.Location);
            }
        }
    }

    // Two entries may share a spelling and its English in a term base, not in one glossary file.
    private void DropRepeatedSpellings(List<DraftEntry> drafts)
    {
        Dictionary<string, DraftEntry> owners = new(StringComparer.Ordinal);
        foreach (DraftEntry draft in drafts)
        {
            owners.TryAdd(Key(draft.Term, draft), draft);
        }

        foreach (DraftEntry draft in drafts)
        {
            draft.Remove(v => v.Value.Key is EntryKeys.Also or EntryKeys.Definite && IsRepeated(v, draft, owners));
        }
    }

    // Entries of different domains may share a name.
    private static string Key(string name, DraftEntry draft) =>
        string.Join('\u001F', draft.Texts(EntryKeys.Domain).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend(name));

    // Tables and term bases repeat a name that is kept; a glossary says it once.
    private static void DropEnglishOfKept(List<DraftEntry> drafts)
    {
        foreach (DraftEntry draft in drafts.Where(d => d.Has(EntryKeys.DoNotTranslate)))
        {
            draft.Remove(v => v.Value.Key is EntryKeys.English && string.Equals(NameText.Clean(v.Value.Text), draft.Term, StringComparison.Ordinal));
        }
    }

    private bool IsRepeated(DraftValue value, DraftEntry draft, Dictionary<string, DraftEntry> owners)
    {
        string spelling = Key(NameText.Clean(value.Value.Text), draft);
        if (owners.TryAdd(spelling, draft))
        {
            return false;
        }

        DraftEntry owner = owners[spelling];
        bool repeated = owner == draft
            || owner.Texts(EntryKeys.English).Select(NameText.Clean).SequenceEqual(draft.Texts(EntryKeys.English).Select(NameText.Clean), StringComparer.Ordinal);
        if (repeated)
        {
            remarks.Add(Repeated, value.Location);
        }

        return repeated;
    }

    // A later version of the program may have written them.
    private void DropUnknownKeys(List<DraftEntry> drafts)
    {
        foreach (DraftEntry draft in drafts)
        {
            foreach (DraftValue unknown in draft.Values.Where(v => !EntryReader.Keys.Contains(v.Value.Key, StringComparer.Ordinal)).ToArray())
            {
                draft.Remove(v => v == unknown);
                remarks.Add($"'{unknown.Value.Key}', for which a glossary has no place: left out.", unknown.Location);
            }
        }
    }

    private void GiveKinds(List<DraftEntry> drafts)
    {
        string kind = KindReader.Name(options.Kind ?? ImportOptions.UnknownKind);
        foreach (DraftEntry draft in drafts.Where(d => !d.Has(EntryKeys.Kind)))
        {
            draft.Add(new EntryValue(EntryKeys.Kind, kind), draft.Location);
            if (options.Kind is null)
            {
                remarks.Add($"an entry that does not say what it names: written as '{kind}'. '--kind KIND' chooses another.", draft.Location);
            }
        }
    }
}
