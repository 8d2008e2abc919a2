using System.Collections.Frozen;

namespace Translate.Glossaries;

/// <summary>Keeps names from being found inside longer names that the glossary does not know.</summary>
internal static class NameGuard
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords =
        ReadSmallWords().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a form may stand at a place, by what its entry's guards ask for.</summary>
    public static bool Allows(TermPattern pattern, ReadOnlySpan<char> text, int start) =>
        !pattern.IsName
        || (!(pattern.Entry.Guard.HasFlag(TermGuard.NotAfterName) && FollowsName(text, start))
            && !(pattern.Entry.Guard.HasFlag(TermGuard.NotFirst) && SentenceStart.IsAt(text, start)));

    // A preposition that begins the sentence has a capital too, so those few words are known. Where all is in capitals, none tells a name.
    private static bool FollowsName(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        int begin = end;
        while (begin > 0 && NameText.IsWordPart(text[begin - 1]))
        {
            begin--;
        }

        ReadOnlySpan<char> before = text[begin..end];
        return end < start && before.Length > 1 && char.IsUpper(before[0]) && char.IsLower(before[1]) && !SmallWords.Contains(before);
    }

    private static FrozenSet<string> ReadSmallWords()
    {
        using Stream resource = typeof(NameGuard).Assembly.GetManifestResourceStream("Translate.Glossaries.small-words.txt")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
