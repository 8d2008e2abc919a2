using System.Text.RegularExpressions;

namespace Translate.Aligning;

/// <summary>What two texts can have in common: their words and numbers, and the runs of four letters in longer words.</summary>
internal static partial class TextFeatures
{
    private const int GramLength = 4;
    private const char GramMark = '#';

    /// <summary>The words of a text in small letters; a number is one word however its thousands are set apart.</summary>
    public static IEnumerable<string> Words(string text) =>
        Word().Matches(ThousandsSeparator().Replace(text, "")).Select(m => m.Value.ToLowerInvariant());

    /// <summary>
    /// The words, and for each word of four letters or more its runs of four, with its two ends marked: <c>havn</c> and <c>havna</c> share some.
    /// </summary>
    public static IEnumerable<string> WordsAndGrams(string text)
    {
        foreach (string word in Words(text))
        {
            yield return word;
            if (word.Length < GramLength)
            {
                continue;
            }

            string bounded = $"_{word}_";
            for (int i = 0; i + GramLength <= bounded.Length; i++)
            {
                yield return $"{GramMark}{bounded.AsSpan(i, GramLength)}";
            }
        }
    }

    /// <summary>How much a feature counts beside a whole word that is as rare: a run of letters counts a quarter.</summary>
    public static double Share(string feature) => feature[0] == GramMark ? 0.25 : 1;

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=\d)[\s.,](?=\d{3}(?!\d))")]
    private static partial Regex ThousandsSeparator();
}
