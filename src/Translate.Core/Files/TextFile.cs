using System.Text;
using Translate.Errors;

namespace Translate.Files;

/// <summary>Reads text files in the encodings of <see cref="TextEncodingKind"/>.</summary>
public static class TextFile
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Reads a file.</summary>
    /// <exception cref="DataFileException">The file is missing, cannot be opened, or is not text.</exception>
    public static DecodedText Read(string path)
    {
        try
        {
            return Decode(File.ReadAllBytes(path), path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw DataFileException.NotFound(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw DataFileException.NotReadable(path, e);
        }
    }

    /// <summary>Decodes bytes: a byte order mark decides; without one, valid UTF-8 is UTF-8 and anything else Windows-1252.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">The file as the user knows it, for messages.</param>
    /// <exception cref="DataFileException">UTF-16 with a broken surrogate pair or half a code unit, or a control character that no text holds.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string name)
    {
        DecodedText decoded = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] when IsUtf8(rest) => new(Encoding.UTF8.GetString(rest), TextEncodingKind.Utf8, true),
            [0xFF, 0xFE, .. var rest] => new(Utf16(rest, bigEndian: false, name), TextEncodingKind.Utf16LittleEndian, true),
            [0xFE, 0xFF, .. var rest] => new(Utf16(rest, bigEndian: true, name), TextEncodingKind.Utf16BigEndian, true),
            _ when IsUtf8(bytes) => new(Encoding.UTF8.GetString(bytes), TextEncodingKind.Utf8, false),
            _ => new(Windows1252.GetString(bytes), TextEncodingKind.Windows1252, false),
        };
        RefuseControlCharacters(decoded.Text, name);
        return decoded;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    private static string Utf16(ReadOnlySpan<byte> bytes, bool bigEndian, string name)
    {
        try
        {
            return new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw DataFileException.At(new SourceLocation(name), FormattableString.Invariant($"the byte order mark says UTF-16, but byte {e.Index + 2} is no UTF-16."));
        }
    }

    // XML 1.0, and so XLIFF and TMX, cannot hold these; in a text file they mean that it is no text or was decoded wrongly upstream.
    private static void RefuseControlCharacters(string text, string name)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is (< ' ' and not ('\t' or '\n' or '\r' or '\f')) or (>= '\x7F' and < '\xA0' and not '\x85') or '\uFFFE' or '\uFFFF')
            {
                int line = text.AsSpan(0, i).Count('\n') + 1;
                int column = i - text.LastIndexOf('\n', Math.Max(0, i - 1), Math.Max(0, i));
                throw DataFileException.At(
                    new SourceLocation(name, line, column),
                    $"the control character U+{(int)c:X4} has no place in text. Is this file really text, and in the encoding it seems to be?");
            }
        }
    }
}
