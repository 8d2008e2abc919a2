using System.Collections.Immutable;
using Translate.Errors;
using Translate.Yaml;

namespace Translate.Glossaries;

/// <summary>Reads one file entry by entry: however many there are, only the glossary itself is kept.</summary>
/// <param name="entries">The entries of all files so far.</param>
/// <param name="spellings">The names of all files so far.</param>
/// <param name="mistakes">What was found wrong so far.</param>
internal sealed class GlossaryFileReader(ImmutableArray<TermEntry>.Builder entries, SpellingRegister spellings, List<Mistake> mistakes)
{
    private readonly List<KindlessEntry> _kindless = [];
    private TermKind? _kind;
    private bool _namesKind;

    /// <summary>Adds the entries of a file.</summary>
    public void Read(GlossarySource source)
    {
        int before = mistakes.Count;
        Reserve(source.Text.AsSpan().Count("- "));
        YamlValue? root = YamlLoader.Load(source.File, source.Text, mistakes, new YamlStream("entries", Open));
        if (root is YamlMapping file)
        {
            file.RefuseUnknownKeys("a glossary", GlossaryReader.FileKeys, mistakes);
            RefuseOtherEntries(file);
            GiveKind(file);
        }
        else if (mistakes.Count == before)
        {
            string found = root?.Describe() ?? "nothing";
            string remedy = root is YamlList ? " Write 'entries:' on a line above it." : "";
            SourceLocation place = root?.Location ?? new SourceLocation(source.File);
            mistakes.Add(new Mistake(place, $"a glossary has the keys 'kind' and 'entries'; here is {found}.{remedy}"));
        }
    }

    // Growing by doubling would copy a long list again and again.
    private void Reserve(int items)
    {
        spellings.Reserve(items);
        if (items > entries.Capacity - entries.Count)
        {
            entries.Capacity = entries.Count + items;
        }
    }

    private Action<YamlValue> Open(YamlMapping above)
    {
        ReadKind(above);
        var reader = new EntryReader(_kind, spellings, mistakes);
        return value =>
        {
            TermEntry? entry = reader.Read(value);
            if (entry is not null)
            {
                entries.Add(entry);
            }

            if (reader.LacksKind && !_namesKind)
            {
                _kindless.Add(new KindlessEntry(entry is null ? null : entries.Count - 1, value.Location));
            }
        };
    }

    private void ReadKind(YamlMapping file)
    {
        if (!_namesKind && file["kind"] is { } kind)
        {
            _namesKind = true;
            _kind = KindReader.Read(kind, mistakes);
        }
    }

    // Programs that sort keys write 'entries' above 'kind'.
    private void GiveKind(YamlMapping file)
    {
        ReadKind(file);
        foreach (KindlessEntry kindless in _kindless)
        {
            if (!_namesKind)
            {
                const string Missing = "'kind' is missing. Give it here, or once for all entries at the top of the file: 'kind: city'.";
                mistakes.Add(new Mistake(kindless.Location, Missing));
            }
            else if (kindless.Index is { } index && _kind is { } kind)
            {
                entries[index] = entries[index] with { Kind = kind };
            }
        }
    }

    private void RefuseOtherEntries(YamlMapping file)
    {
        switch (file["entries"])
        {
            case YamlList:
                break;
            case null:
                mistakes.Add(new Mistake(file.Location, "'entries' is missing: the list of names, each on a line that begins with '-'."));
                break;
            case { } other:
                string message = $"'entries' must be a list, each name on a line that begins with '-', not {other.Describe()}.";
                mistakes.Add(new Mistake(other.Location, message));
                break;
        }
    }

    private readonly record struct KindlessEntry(int? Index, SourceLocation Location);
}
