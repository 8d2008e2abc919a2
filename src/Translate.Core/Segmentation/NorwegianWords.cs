using System.Collections.Frozen;
using Translate.Pipeline;

namespace Translate.Segmentation;

/// <summary>The words of <c>norwegian.words.txt</c> with the sections that they stand in.</summary>
internal sealed class NorwegianWords
{
    private const int LongestWord = 24;

    private static readonly Lazy<NorwegianWords> Shared = new(() => new NorwegianWords(RuleData.Lines("norwegian.words.txt")));

    private readonly FrozenDictionary<string, WordKinds>.AlternateLookup<ReadOnlySpan<char>> _kinds;

    private NorwegianWords(IEnumerable<string> lines)
    {
        var kinds = new Dictionary<string, WordKinds>(StringComparer.Ordinal);
        WordKinds section = WordKinds.None;
        foreach (string line in lines)
        {
            if (line.StartsWith('['))
            {
                string name = line.Trim('[', ']');
                section = Enum.GetValues<WordKinds>().Single(k => string.Equals(KebabCase.Of(k.ToString()), name, StringComparison.Ordinal));
                continue;
            }

            foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                kinds[word] = kinds.GetValueOrDefault(word) | section;
            }
        }

        All = kinds;
        _kinds = kinds.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static NorwegianWords Instance => Shared.Value;

    /// <summary>Every word with its sections.</summary>
    public IReadOnlyDictionary<string, WordKinds> All { get; }

    /// <summary>The sections of a word as it is written, and with a capital first letter those of the word in small letters too.</summary>
    public WordKinds KindsOf(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return WordKinds.None;
        }

        _kinds.TryGetValue(word, out WordKinds kinds);
        if (!char.IsUpper(word[0]))
        {
            return kinds;
        }

        Span<char> lower = stackalloc char[LongestWord];
        word.CopyTo(lower);
        lower[0] = char.ToLowerInvariant(lower[0]);
        _kinds.TryGetValue(lower[..word.Length], out WordKinds inSmall);
        return kinds | inSmall;
    }

    /// <summary>Whether a word stands in one of these sections.</summary>
    public bool Is(ReadOnlySpan<char> word, WordKinds kinds) => KindsOf(word).Has(kinds);
}
