namespace Translate.Documents;

/// <summary>Writes a bilingual document in one format.</summary>
public interface IDocumentWriter
{
    /// <summary>The format's name in <c>pipeline.yml</c>: <c>edition</c>, <c>xliff</c>, <c>tmx</c>, <c>html</c>.</summary>
    string Format { get; }

    /// <summary>The end of the file's name for a document: <c>.nb-en.xlf</c>, <c>.en.txt</c>.</summary>
    string FileSuffix(BilingualDocument document);

    /// <summary>
    /// Writes the whole document. The same document gives the same bytes: LF (or, for the edition, the article's own line ends), UTF-8 without
    /// byte order mark, no clock.
    /// </summary>
    /// <remarks>A failure of the stream is thrown on as it is; the caller writes to a temporary file, so nothing half-written is ever seen.</remarks>
    Task WriteAsync(BilingualDocument document, Stream output, CancellationToken cancellationToken);
}
