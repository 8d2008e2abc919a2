namespace Translate.Glossaries;

/// <summary>A hash of words without regard to case, made character by character as a text is read.</summary>
internal static class WordHash
{
    /// <summary>The hash of no characters.</summary>
    public const ulong Empty = 0xCBF29CE484222325;

    private const ulong Prime = 0x100000001B3;
    private const int LatinEnd = 0x250;

    // For each Latin character its capital, or 0 where it is no part of a word: one look tells both.
    private static readonly char[] Capitals = [.. Enumerable.Range(0, LatinEnd).Select(c => NameText.IsWordPart((char)c) ? char.ToUpperInvariant((char)c) : '\0')];

    /// <summary>A character's capital, which stands for it in hashes; 0 when it is no part of a word.</summary>
    public static char Fold(char c)
    {
        char[] capitals = Capitals;
        return c < capitals.Length ? capitals[c] : FoldOther(c);
    }

    /// <summary>The hash with one more character, already folded.</summary>
    public static ulong Add(ulong hash, char folded) => (hash ^ folded) * Prime;

    /// <summary>The hash of a row of words with one more after a separator; never 0.</summary>
    public static ulong Append(ulong row, long separator, ulong word)
    {
        ulong hash = (word ^ (row * 0x9E3779B97F4A7C15)) + ((ulong)separator * 0xC2B2AE3D27D4EB4F);
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        hash ^= hash >> 32;
        return hash == 0 ? 1 : hash;
    }

    private static char FoldOther(char c) => NameText.IsWordPart(c) ? char.ToUpperInvariant(c) : '\0';
}
