using System.Security.Cryptography;
using System.Text;
using Translate.Files;

namespace Translate.Documents;

/// <summary>
/// A short name for a text: sixteen hexadecimal digits of its SHA-256. A bilingual document carries that of each target, so that
/// it is known afterwards whether a reviewer changed it or whether somebody else has approved another since.
/// </summary>
internal static class TextFingerprint
{
    private const int Digits = 16;

    /// <summary>The fingerprint of a text's wording: the same after any tool has broken, indented and re-encoded the XML that the text stands in.</summary>
    public static string OfWording(string text)
    {
        var wording = new StringBuilder(text.Length);
        foreach (char c in Nfc.Of(XmlOutput.Safe(text)))
        {
            if (!char.IsWhiteSpace(c))
            {
                wording.Append(c);
            }
            else if (wording.Length > 0 && wording[^1] != ' ')
            {
                wording.Append(' ');
            }
        }

        return Of(wording.ToString().TrimEnd(' '));
    }

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];
}
