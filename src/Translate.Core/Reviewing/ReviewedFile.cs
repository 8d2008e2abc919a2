using System.Xml;
using Translate.Documents;
using Translate.Errors;
using Translate.Memories;

namespace Translate.Reviewing;

/// <summary>
/// Opens a bilingual file that came back: XLIFF 2.0 to 2.2, XLIFF 1.2 or TMX 1.4, told by its first element and not by its name. It is read from
/// front to back, so that a large file needs little memory.
/// </summary>
internal static class ReviewedFile
{
    private static readonly string[] Versions2 = ["2.0", "2.1", "2.2"];

    /// <summary>The passages of a file, in its order.</summary>
    /// <exception cref="DataFileException">
    /// While enumerating: the file is missing, is in another language pair, is none of these formats, or cannot be read at some line.
    /// </exception>
    public static IEnumerable<ReviewedPassage> Read(string file, LanguageCode source, LanguageCode target)
    {
        using FileStream stream = Open(file);
        using IEnumerator<ReviewedPassage> passages = Read(stream, file, source, target).GetEnumerator();
        while (Next(passages, file))
        {
            yield return passages.Current;
        }
    }

    private static IEnumerable<ReviewedPassage> Read(FileStream stream, string file, LanguageCode source, LanguageCode target)
    {
        TmxEncoding.RefuseMislabelled(stream, file);
        using var xml = new ReviewedXml(stream, file);

        // XML without a first element is not well-formed, which the reader finds itself.
        while (xml.Read() && xml.NodeType != XmlNodeType.Element)
        {
        }

        foreach (ReviewedPassage passage in ReaderFor(xml, source, target))
        {
            yield return passage;
        }
    }

    private static IEnumerable<ReviewedPassage> ReaderFor(ReviewedXml xml, LanguageCode source, LanguageCode target)
    {
        if (xml.Name is "tmx")
        {
            return new TmxPassages(xml, source, target).Read();
        }

        if (xml.Name is not "xliff")
        {
            throw DataFileException.At(
                xml.Here, $"this is neither XLIFF nor TMX: it begins with '{xml.Name}'. Name the files that 'translate run' wrote and a reviewer edited.");
        }

        string version = xml.Attribute("version") ?? "";
        return version switch
        {
            "1.2" => PassageContext.Fill(new Xliff12Passages(xml, source, target).Read()),
            _ when Versions2.Contains(version, StringComparer.Ordinal) => PassageContext.Fill(new Xliff2Passages(xml, source, target).Read()),
            _ => throw DataFileException.At(xml.Here, $"XLIFF version '{version}' is not known; 1.2, 2.0, 2.1 and 2.2 are. Save the file in one of them."),
        };
    }

    private static bool Next(IEnumerator<ReviewedPassage> passages, string file)
    {
        try
        {
            return passages.MoveNext();
        }
        catch (XmlException e)
        {
            throw DataFileException.At(
                new SourceLocation(file, e.LineNumber, e.LinePosition),
                $"this is not well-formed XML: {WithoutPosition(e.Message)} Save the file anew in your tool, as UTF-8.");
        }
        catch (Exception e) when (e is IOException or NotSupportedException)
        {
            throw DataFileException.NotReadable(file, e);
        }
    }

    // XmlException ends its message with the position, which stands in front of ours.
    private static string WithoutPosition(string message)
    {
        int position = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return position < 0 ? message : message[..position];
    }

    private static FileStream Open(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 65536, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw DataFileException.NotFound(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw DataFileException.NotReadable(file, e);
        }
    }
}
