using System.Collections.Frozen;

namespace Translate.Glossaries;

/// <summary>Words of a data file of this folder, compared without regard to case.</summary>
internal sealed class WordList
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private WordList(FrozenSet<string> words) => _words = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a file: words between white space; lines that begin with '#' are remarks.</summary>
    public static WordList Read(string file)
    {
        using Stream resource = typeof(WordList).Assembly.GetManifestResourceStream("Translate.Glossaries." + file)!;
        using var reader = new StreamReader(resource);
        return new WordList(reader.ReadToEnd()
            .Split('\n')
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether a word is in the list.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
