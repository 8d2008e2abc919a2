using Translate.Documents;
using Translate.Files;

namespace Translate.Cli.Commands;

/// <summary>The lines of a text: LF or CR LF ends a line, and a last line without one counts.</summary>
internal static class InputLines
{
    /// <summary>The lines as they were read, without their ends.</summary>
    public static IEnumerable<string> Of(DecodedText decoded)
    {
        string text = decoded.Text;
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            yield return text[start..(end > start && text[end - 1] == '\r' ? end - 1 : end)];
            start = end + 1;
        }
    }

    /// <summary>The lines in NFC.</summary>
    public static IEnumerable<string> NormalizedOf(DecodedText decoded) => Of(decoded).Select(Nfc.Of);
}
