using System.Collections.Immutable;
using Translate.Errors;
using Translate.Files;
using Translate.Yaml;

namespace Translate.Glossaries;

/// <summary>
/// Reads glossaries in YAML, strictly. The format is described in <c>docs/glossaries.md</c> and in a JSON schema for editors.
/// </summary>
public static class GlossaryReader
{
    /// <summary>The keys of a file.</summary>
    internal static ImmutableArray<string> FileKeys { get; } = ["kind", "entries"];

    /// <summary>Reads the files that patterns name, as one glossary.</summary>
    /// <param name="folder">The folder that the patterns are relative to; "" for the current one.</param>
    /// <param name="patterns">
    /// Files, or patterns with <c>*</c>, as in <see cref="GlossaryOptions.Files"/>. A pattern may match nothing.
    /// </param>
    /// <exception cref="DataFileException">
    /// A file is missing or cannot be read, or holds mistakes; then all of all files are reported together.
    /// </exception>
    public static Glossary Read(string folder, IEnumerable<string> patterns) =>
        Read(FilePattern.FindAll(folder, patterns).Select(file => new GlossarySource(file, TextFile.Read(file).Text)));

    /// <summary>Reads texts as one glossary.</summary>
    /// <exception cref="DataFileException">They hold mistakes; all are reported together.</exception>
    internal static Glossary Read(IEnumerable<GlossarySource> sources)
    {
        List<Mistake> mistakes = [];
        var spellings = new SpellingRegister(mistakes);
        ImmutableArray<TermEntry>.Builder entries = ImmutableArray.CreateBuilder<TermEntry>();
        foreach (GlossarySource source in sources)
        {
            ReadFile(source, entries, spellings, mistakes);
        }

        return mistakes.Count == 0 ? new Glossary(entries.ToImmutable()) : throw DataFileException.InFiles(mistakes);
    }

    private static void ReadFile(
        GlossarySource source, ImmutableArray<TermEntry>.Builder entries, SpellingRegister spellings, List<Mistake> mistakes)
    {
        int before = mistakes.Count;
        YamlValue? root = YamlLoader.Load(source.File, source.Text, mistakes);
        if (root is not YamlMapping file)
        {
            if (mistakes.Count == before)
            {
                string found = root?.Describe() ?? "nothing";
                SourceLocation place = root?.Location ?? new SourceLocation(source.File);
                mistakes.Add(new Mistake(place, $"a glossary has the keys 'kind' and 'entries'; here is {found}."));
            }

            return;
        }

        file.RefuseUnknownKeys("a glossary", FileKeys, mistakes);
        TermKind? fileKind = file["kind"] is { } kind ? KindReader.Read(kind, mistakes) : null;
        var reader = new EntryReader(fileKind, file["kind"] is not null, spellings, mistakes);
        foreach (YamlValue value in Entries(file, mistakes))
        {
            if (reader.Read(value) is { } entry)
            {
                entries.Add(entry);
            }
        }
    }

    private static ImmutableArray<YamlValue> Entries(YamlMapping file, List<Mistake> mistakes)
    {
        switch (file["entries"])
        {
            case YamlList list:
                return list.Items;
            case null:
                mistakes.Add(new Mistake(file.Location, "'entries' is missing: the list of names, each on a line that begins with '-'."));
                return [];
            case { } other:
                string message = $"'entries' must be a list, each name on a line that begins with '-', not {other.Describe()}.";
                mistakes.Add(new Mistake(other.Location, message));
                return [];
        }
    }
}
