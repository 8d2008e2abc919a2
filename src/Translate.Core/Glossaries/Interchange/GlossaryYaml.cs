using System.Collections.Immutable;

namespace Translate.Glossaries.Interchange;

/// <summary>Writes entries as a glossary in YAML: an entry a line, in the form that people write by hand.</summary>
public sealed class GlossaryYaml(TextWriter output)
{
    /// <summary>Writes the glossary. The same entries give the same bytes; a strict reader gives the same entries back.</summary>
    /// <param name="entries">The entries, in the order to write them in.</param>
    /// <param name="heading">What the file says of itself in its first lines: whole lines, without the comment sign.</param>
    public void Write(IReadOnlyCollection<TermEntry> entries, IEnumerable<string> heading)
    {
        foreach (string line in heading)
        {
            output.Write(line.Length == 0 ? "#\n" : $"# {OneLine(line)}\n");
        }

        TermKind? common = CommonKind(entries);
        output.Write(common is { } kind ? $"kind: {KindReader.Name(kind)}\nentries:" : "entries:");
        output.Write(entries.Count == 0 ? " []\n" : "\n");
        foreach (TermEntry entry in entries)
        {
            output.Write($"  - {Of(entry, common)}\n");
        }
    }

    // A remark quotes the imported file, where a field may hold line ends; a comment ends with its line.
    private static string OneLine(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));

    // The kind of most; of equals, the first in the list of kinds.
    private static TermKind? CommonKind(IEnumerable<TermEntry> entries) => entries
        .CountBy(e => e.Kind).OrderByDescending(k => k.Value).ThenBy(k => k.Key).Select(k => (TermKind?)k.Key).FirstOrDefault();

    private static string Of(TermEntry entry, TermKind? common)
    {
        ImmutableArray<EntryValue> values =
            [.. EntryValues.Of(entry).Where(v => v.Key is not EntryKeys.Kind || entry.Kind != common)];
        return values is [{ Key: EntryKeys.Term } term, { Key: EntryKeys.English } english] && string.Equals(term.Text, english.Text, StringComparison.Ordinal)
            ? YamlText.Of(term.Text)
            : $"{{ {string.Join(", ", values.GroupBy(v => v.Key, StringComparer.Ordinal).Select(Pair))} }}";
    }

    private static string Pair(IGrouping<string, EntryValue> values) => values.Key switch
    {
        EntryKeys.Adjective or EntryKeys.Inhabitant =>
            $"{values.Key}: {{ {string.Join(", ", values.GroupBy(v => v.Word, StringComparer.Ordinal).Select(Word))} }}",
        _ => $"{values.Key}: {YamlText.Of([.. values.Select(v => v.Text)])}",
    };

    private static string Word(IGrouping<string, EntryValue> word)
    {
        string value = word.All(v => v.Facet.Length == 0)
            ? YamlText.Of([.. word.Select(v => v.Text)])
            : $"{{ {string.Join(", ", word.GroupBy(v => v.Facet, StringComparer.Ordinal).Select(Facet))} }}";
        return $"{YamlText.Of(word.Key)}: {value}";
    }

    private static string Facet(IGrouping<string, EntryValue> facet) =>
        $"{(facet.Key.Length == 0 ? EntryKeys.English : facet.Key)}: {YamlText.Of([.. facet.Select(v => v.Text)])}";
}
