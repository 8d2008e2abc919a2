using Translate.Errors;
using Translate.Files;

namespace Translate.Glossaries.Interchange;

/// <summary>Reads the formats of other programs as entries of a glossary.</summary>
public static class GlossaryImport
{
    /// <summary>Reads a stream.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file as the user named it, for messages.</param>
    /// <param name="format">Its format; either version of TBX reads both, and a table's separator is found from its header.</param>
    /// <param name="options">How it becomes a glossary.</param>
    /// <exception cref="DataFileException">It holds mistakes; all are reported together.</exception>
    public static ImportResult Read(Stream stream, string file, InterchangeFormat format, ImportOptions options)
    {
        if (format is InterchangeFormat.Tbx or InterchangeFormat.TbxV2)
        {
            return new TbxImport(file).Read(stream, options);
        }

        using var buffer = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, Array.MaxLength) : 0);
        stream.CopyTo(buffer);
        return new TableImport(file).Read(TextFile.Decode(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), file), options);
    }

    /// <summary>Opens a file for <see cref="Read"/>.</summary>
    /// <exception cref="DataFileException">It is missing or cannot be opened.</exception>
    public static Stream Open(string file)
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
