using System.Text;
using System.Xml;

namespace Translate.Files;

/// <summary>
/// How every XML file is written: UTF-8 without byte order mark, LF, indented, and only with characters that XML 1.0 can hold.
/// </summary>
internal static class XmlOutput
{
    private const char Replacement = '\uFFFD';

    /// <summary>A writer on a stream that stays open. Line ends inside text other than LF are written as character references.</summary>
    public static XmlWriter Create(Stream stream, bool omitDeclaration = false) => XmlWriter.Create(stream, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        OmitXmlDeclaration = omitDeclaration,
        CloseOutput = false,
    });

    /// <summary>
    /// Tells the writer that the element just opened has mixed content, so that no indentation enters it even when its first child is
    /// an element.
    /// </summary>
    public static void StartMixedContent(this XmlWriter xml) => xml.WriteRaw("");

    /// <summary>Text in which U+FFFD stands for each UTF-16 unit that XML cannot hold.</summary>
    public static void WriteSafeString(this XmlWriter xml, string text) => xml.WriteString(Safe(text));

    /// <summary>An attribute in which U+FFFD stands for each UTF-16 unit that XML cannot hold.</summary>
    public static void WriteSafeAttribute(this XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Safe(value));

    /// <summary>How many UTF-16 units the character at a position has, 1 or 2; 0 when XML cannot hold it (XML 1.0, production 2).</summary>
    public static int CharacterLength(string text, int index)
    {
        if (XmlConvert.IsXmlChar(text[index]))
        {
            return 1;
        }

        return index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]) ? 2 : 0;
    }

    /// <summary>The text with U+FFFD for each UTF-16 unit that XML cannot hold.</summary>
    public static string Safe(string text)
    {
        StringBuilder? safe = null;
        for (int i = 0; i < text.Length;)
        {
            int length = CharacterLength(text, i);
            if (length == 0)
            {
                safe ??= new StringBuilder(text);
                safe[i] = Replacement;
            }

            i += Math.Max(1, length);
        }

        return safe?.ToString() ?? text;
    }
}
