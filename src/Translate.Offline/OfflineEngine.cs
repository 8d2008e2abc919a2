using Translate.Documents;
using Translate.MachineTranslation;
using Translate.Offline.Explaining;
using Translate.Offline.Lexicon;

namespace Translate.Offline;

/// <summary>
/// The embedded Norwegian-English engine: a lexicon and a grammar inside this assembly. It needs no key, no network and no download,
/// answers
/// the same to the same request, and its output is a draft.
/// </summary>
/// <remarks>It passes unknown words through, so it answers any text; it never fails. Safe for use by several threads.</remarks>
public sealed class OfflineEngine : ITranslationEngine
{
    private static readonly Lazy<Translator> Shared = new(() => new Translator(WordbookReader.Read()));
    private static readonly Lazy<string> DataHash = new(DataFile.Hash);

    /// <inheritdoc/>
    public EngineIdentity Identity => new("offline", "0.1", DataHash.Value) { IsDraft = true };

    /// <inheritdoc/>
    public Task<IReadOnlyList<TranslationReply>> TranslateAsync(
        IReadOnlyList<TranslationRequest> requests, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var replies = new TranslationReply[requests.Count];
        for (int i = 0; i < replies.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            replies[i] = Reply(requests[i]);
        }

        return Task.FromResult<IReadOnlyList<TranslationReply>>(replies);
    }

    /// <summary>
    /// The way of a segment through the engine: its words with their readings, the rules that chose, and the sentence after each step.
    /// </summary>
    public static DraftExplanation Explain(TranslationRequest request) => Shared.Value.Explain(request);

    private static TranslationReply Reply(TranslationRequest request)
    {
        Draft draft = Shared.Value.Translate(request);
        return new TranslationReply(request.Id, draft.Text, draft.Alignment) { Confidence = draft.Confidence };
    }
}
