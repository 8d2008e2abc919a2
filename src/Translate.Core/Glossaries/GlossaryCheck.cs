using System.Collections.Immutable;
using Translate.Errors;
using Translate.Files;
using Translate.Yaml;

namespace Translate.Glossaries;

/// <summary>
/// Looks at glossaries more closely than a run does: besides all that a run refuses it finds names that stand in two files, and words that no text
/// can be found to hold.
/// </summary>
public static class GlossaryCheck
{
    /// <summary>Checks the files that patterns name, and gives the glossary that they make.</summary>
    /// <param name="folder">The folder that the patterns are relative to; "" for the current one.</param>
    /// <param name="patterns">Files, or patterns with <c>*</c>, as in <see cref="GlossaryOptions.Files"/>.</param>
    /// <exception cref="DataFileException">A file cannot be read, or anything is wrong; then all of all files is reported together.</exception>
    public static Glossary Read(string folder, IEnumerable<string> patterns) =>
        Read([.. FilePattern.FindAll(folder, patterns).Select(file => new GlossarySource(file, TextFile.Read(file).Text))]);

    /// <summary>Checks texts.</summary>
    /// <exception cref="DataFileException">Something is wrong with them; all of it is reported together.</exception>
    internal static Glossary Read(ImmutableArray<GlossarySource> sources)
    {
        List<Mistake> mistakes = [];
        var spellings = new SpellingRegister(mistakes, refusesDoubles: true);
        Glossary glossary = GlossaryReader.Read(sources, spellings, mistakes);
        mistakes.AddRange(NeverFound(glossary, sources));
        return mistakes.Count == 0 ? glossary : throw DataFileException.InFiles(mistakes);
    }

    private static IEnumerable<Mistake> NeverFound(Glossary glossary, ImmutableArray<GlossarySource> sources)
    {
        var lines = sources.DistinctBy(s => s.File, StringComparer.Ordinal)
            .ToDictionary(s => s.File, s => new SourceLines(s.Text), StringComparer.Ordinal);
        var trial = new EntryTrial(glossary);
        foreach (TermEntry entry in glossary.Entries)
        {
            EntryPlace place = entry.Place!.Value;
            foreach (string message in trial.Failures(entry))
            {
                yield return new Mistake(new SourceLocation(place.File, place.Line, place.Column, 1, lines[place.File][place.Line]), message);
            }
        }
    }
}
