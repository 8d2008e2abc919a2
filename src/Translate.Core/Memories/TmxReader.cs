using System.Xml;
using Translate.Documents;
using Translate.Errors;

namespace Translate.Memories;

/// <summary>
/// Reads TMX, versions 1.1 to 1.4b (LISA), one unit at a time, so that a large file needs little memory. Nothing outside the file is
/// read: a DOCTYPE is passed over, entities that it declares are not known, and its address is never opened.
/// </summary>
public static class TmxReader
{
    /// <summary>The most characters a file may have: 1 Gi, about four million units.</summary>
    private const long MostCharacters = 1L << 30;

    /// <summary>
    /// The units of a file that have a source and a target in these languages; the others are passed over. Languages are told by
    /// their primary tag: <c>nb</c>, <c>no</c> and <c>nb-NO</c> are one, and so are <c>en</c> and <c>EN-us</c>.
    /// </summary>
    /// <exception cref="DataFileException">While enumerating: the file is missing, is no TMX, or cannot be read at some line.</exception>
    public static IEnumerable<TmxUnit> Read(string file, LanguageCode source, LanguageCode target)
    {
        using FileStream stream = Open(file);
        foreach (TmxUnit unit in Read(stream, file, source, target))
        {
            yield return unit;
        }
    }

    /// <summary>The units of a stream.</summary>
    /// <param name="stream">The TMX.</param>
    /// <param name="file">The file as the user knows it, for messages.</param>
    /// <param name="source">The source language wanted.</param>
    /// <param name="target">The target language wanted.</param>
    /// <exception cref="DataFileException">While enumerating: it is no TMX, or cannot be read at some line.</exception>
    public static IEnumerable<TmxUnit> Read(Stream stream, string file, LanguageCode source, LanguageCode target)
    {
        TmxEncoding.RefuseMislabelled(stream, file);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            MaxCharactersFromEntities = 1024,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
        var parser = new TmxParser(xml, file, source, target);
        while (parser.NextUnit() is { } unit)
        {
            yield return unit;
        }
    }

    /// <summary>Opens a file to be read from its beginning to its end.</summary>
    /// <exception cref="DataFileException">The file is missing or cannot be opened.</exception>
    internal static FileStream Open(string file)
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
