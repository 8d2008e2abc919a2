namespace Translate.Memories;

/// <summary>
/// The trigrams of a folded text with a space at either end: what candidates for a fuzzy match are found by. A word that is inflected or
/// misspelled keeps most of its trigrams.
/// </summary>
internal static class Grams
{
    private const int Width = 3;

    /// <summary>Appends each trigram as a number (its three UTF-16 units), repeated ones too.</summary>
    public static void Append(string folded, List<long> grams)
    {
        if (folded.Length == 0)
        {
            return;
        }

        long gram = ' ';
        for (int i = 0; i <= folded.Length; i++)
        {
            char c = i == folded.Length ? ' ' : folded[i];
            gram = ((gram << 16) | c) & 0xFFFF_FFFF_FFFF;
            if (i >= Width - 2)
            {
                grams.Add(gram);
            }
        }
    }
}
