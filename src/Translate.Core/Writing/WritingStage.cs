using System.Collections.Immutable;
using Translate.Documents;
using Translate.Files;
using Translate.Pipeline;

namespace Translate.Writing;

/// <summary>Writes each document in every format asked for, at once. Subfolders of the articles are mirrored in the output folder.</summary>
public sealed class WritingStage : IStage
{
    private readonly ImmutableArray<IDocumentWriter> _writers;
    private readonly string _outputFolder;
    private readonly Func<string, BilingualDocument, string?> _objection;

    /// <summary>The stage with one writer for each format wanted.</summary>
    /// <param name="writers">The writers, in the order in which their files are written; of two with one format the first.</param>
    /// <param name="outputFolder">The folder for the files; it is made when it is missing.</param>
    /// <param name="objection">Why a file that is there must not be written over, null when it may be. Such a file stays, and the document gets the reason as a notice.</param>
    public WritingStage(IEnumerable<IDocumentWriter> writers, string outputFolder, Func<string, BilingualDocument, string?>? objection = null)
    {
        _objection = objection ?? ((_, _) => null);
        _writers = [.. writers.DistinctBy(w => w.Format, StringComparer.Ordinal)];
        _outputFolder = outputFolder;
    }

    /// <inheritdoc/>
    public string Name => "writing";

    /// <summary>
    /// The files that would be written for a document, so that two articles for one file can be refused before anything runs.
    /// </summary>
    public ImmutableArray<string> FilesFor(BilingualDocument document) => [.. _writers.Select(w => FileFor(w, document))];

    /// <inheritdoc/>
    public async ValueTask<BilingualDocument> RunAsync(BilingualDocument document, CancellationToken cancellationToken)
    {
        // While one file is flushed to the disk the next is made.
        string?[] objections = await Task.WhenAll(_writers.Select(w => Task.Run(() => WriteAsync(w, document, cancellationToken), cancellationToken))).ConfigureAwait(false);
        string[] kept = [.. objections.OfType<string>()];
        return kept.Length == 0 ? document : document with { Notices = [.. document.Notices, .. kept] };
    }

    private async Task<string?> WriteAsync(IDocumentWriter writer, BilingualDocument document, CancellationToken cancellationToken)
    {
        string file = FileFor(writer, document);
        if (_objection(file, document) is { } reason)
        {
            return reason;
        }

        await AtomicFile.WriteAsync(file, (stream, token) => writer.WriteAsync(document, stream, token), cancellationToken).ConfigureAwait(false);
        return null;
    }

    private string FileFor(IDocumentWriter writer, BilingualDocument document) =>
        Path.Combine(_outputFolder, document.Article.Name + writer.FileSuffix(document));
}
