using Translate.Glossaries;
using Translate.Glossaries.Interchange;

namespace Translate.Running;

/// <summary>The English that a glossary forbids for its names.</summary>
internal sealed class ForbiddenEnglish(Glossary glossary)
{
    private readonly Dictionary<string, string> _byTerm = glossary.Entries
        .GroupBy(e => e.Term, StringComparer.Ordinal)
        .Select(g => (Term: g.Key, Names: g.SelectMany(EntryValues.Of).Where(v => v.Key is EntryKeys.Forbidden).Select(v => v.Text).ToArray()))
        .Where(e => e.Names.Length > 0)
        .ToDictionary(e => e.Term, e => string.Join('\u001F', e.Names.Order(StringComparer.Ordinal)), StringComparer.Ordinal);

    /// <summary>What is forbidden for an entry's own form, in one text; empty when nothing is.</summary>
    public string Of(string term) => _byTerm.GetValueOrDefault(term, "");
}
