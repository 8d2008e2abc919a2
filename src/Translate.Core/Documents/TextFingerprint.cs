using System.Security.Cryptography;
using System.Text;

namespace Translate.Documents;

/// <summary>
/// A short name for a text: sixteen hexadecimal digits of its SHA-256. A bilingual document carries that of each approved target, so that
/// it is known afterwards whether a reviewer changed it or whether somebody else has approved another since.
/// </summary>
internal static class TextFingerprint
{
    private const int Digits = 16;

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Digits];
}
