using System.Buffers;
using System.Text;

namespace Translate.Documents;

/// <summary>Unicode's composed form (NFC, UAX #15), the form of every text inside the pipeline.</summary>
public static class Nfc
{
    // Below U+0300 no character composes with its neighbour or is replaced; of the general punctuation, only the two spaces U+2000 and U+2001 are.
    private static readonly SearchValues<char> Composed = SearchValues.Create(
        [.. Range('\0', '\u02FF'), .. Range('\u2002', '\u206F')]);

    /// <summary>The text in NFC: itself where it is in that form, which most texts are.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAnyExcept(Composed) ? text.Normalize(NormalizationForm.FormC) : text;
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
