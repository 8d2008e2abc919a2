using System.Collections.Immutable;
using Translate.Errors;

namespace Translate.Glossaries.Interchange;

/// <summary>Reads a term base as entries: Norwegian terms are the names, English terms what they must become.</summary>
internal sealed class TbxImport(string file)
{
    private readonly List<Mistake> _mistakes = [];
    private readonly ImportRemarks _remarks = new();
    private readonly SortedDictionary<string, int> _languages = new(StringComparer.OrdinalIgnoreCase);
    private bool _hasNorwegian;
    private bool _hasEnglish;

    /// <summary>Reads a stream.</summary>
    /// <exception cref="DataFileException">It holds mistakes; all are reported together.</exception>
    public ImportResult Read(Stream stream, ImportOptions options)
    {
        List<DraftEntry> drafts = [];
        Dictionary<string, DraftEntry> byId = new(StringComparer.Ordinal);
        List<TbxConcept> derived = [];
        var drafting = new TbxDrafting(_remarks);
        foreach (TbxConcept concept in new TbxReader(stream, file, _mistakes).Concepts())
        {
            Count(concept);
            if (TbxDrafting.DerivedAs(concept) is not null)
            {
                derived.Add(concept);
            }
            else if (drafting.Draft(concept) is { } draft)
            {
                drafts.Add(draft);
                byId.TryAdd(concept.Id ?? "", draft);
            }
        }

        foreach (TbxConcept concept in derived)
        {
            drafting.AddWords(concept, byId);
        }

        RequireBothLanguages();
        return new ImportAssembly(file, options, _remarks, _mistakes).Assemble(drafts);
    }

    private void Count(TbxConcept concept)
    {
        foreach (TbxLanguage language in concept.Languages)
        {
            _hasNorwegian |= language.IsNorwegian;
            _hasEnglish |= language.IsEnglish;
            _languages[language.Tag] = _languages.GetValueOrDefault(language.Tag) + 1;
        }
    }

    private void RequireBothLanguages()
    {
        string[] missing = [.. new[] { _hasNorwegian ? null : "Norwegian (nb, nn or no)", _hasEnglish ? null : "English (en)" }.OfType<string>()];
        if (missing.Length > 0 && _mistakes.Count == 0)
        {
            string found = _languages.Count == 0 ? "It has no concepts at all" : $"Its languages are {string.Join(", ", _languages.Keys)}";
            string message = $"no concept has a term in {string.Join(" or ", missing)}. {found}. Export the term base with both languages.";
            _mistakes.Add(new Mistake(new SourceLocation(file), message));
        }
    }
}
