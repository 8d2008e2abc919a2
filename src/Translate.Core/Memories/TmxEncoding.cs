using System.Text;
using System.Text.RegularExpressions;
using Translate.Errors;

namespace Translate.Memories;

/// <summary>
/// Finds files that say they are in an encoding of one byte a letter, such as ISO 8859-1, and are UTF-8: read as they say, <c>ø</c> would
/// be <c>Ã¸</c>, and no parser would complain.
/// </summary>
internal static partial class TmxEncoding
{
    private const int MostOfDeclaration = 256;

    /// <summary>Refuses such a file. The stream is left at its beginning; one that cannot go back is not looked at.</summary>
    /// <exception cref="DataFileException">It is UTF-8 and says otherwise.</exception>
    public static void RefuseMislabelled(Stream stream, string file)
    {
        if (!stream.CanSeek)
        {
            return;
        }

        long start = stream.Position;
        byte[] buffer = new byte[1 << 16];
        int read = stream.ReadAtLeast(buffer.AsSpan(0, MostOfDeclaration), MostOfDeclaration, throwOnEndOfStream: false);
        Match declared = Declaration().Match(Encoding.ASCII.GetString(buffer, 0, read));
        stream.Position = start;
        if (declared.Success && IsUtf8WithLetters(stream, buffer))
        {
            int line = declared.Value.Count(c => c == '\n') + 1;
            throw DataFileException.At(
                new SourceLocation(file, line),
                $"this file says that it is {declared.Groups["name"].Value}, but all of it is valid UTF-8. Write encoding=\"utf-8\" here.");
        }

        stream.Position = start;
    }

    private static bool IsUtf8WithLetters(Stream stream, byte[] buffer)
    {
        Decoder decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
        char[] letters = new char[buffer.Length + 1];
        bool beyondAscii = false;
        try
        {
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                beyondAscii |= !Ascii.IsValid(buffer.AsSpan(0, read));
                decoder.GetChars(buffer.AsSpan(0, read), letters, flush: false);
            }

            decoder.GetChars([], letters, flush: true);
            return beyondAscii;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^<\?xml[^>]*?encoding\s*=\s*[""'](?<name>iso-8859-\d+|latin-?\d+|windows-125\d|us-ascii)[""']", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
