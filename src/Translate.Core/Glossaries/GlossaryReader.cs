using System.Collections.Immutable;
using Translate.Errors;
using Translate.Files;

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
        Glossary glossary = Read(sources, new SpellingRegister(mistakes, refusesDoubles: false), mistakes);
        return mistakes.Count == 0 ? glossary : throw DataFileException.InFiles(mistakes);
    }

    /// <summary>Reads texts as one glossary of the entries that are sound; mistakes are reported.</summary>
    internal static Glossary Read(IEnumerable<GlossarySource> sources, SpellingRegister spellings, List<Mistake> mistakes)
    {
        ImmutableArray<TermEntry>.Builder entries = ImmutableArray.CreateBuilder<TermEntry>();
        foreach (GlossarySource source in sources)
        {
            new GlossaryFileReader(entries, spellings, mistakes).Read(source);
        }

        return new Glossary(entries.DrainToImmutable());
    }
}
