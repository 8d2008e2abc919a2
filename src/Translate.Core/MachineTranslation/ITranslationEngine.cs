using Translate.Documents;

namespace Translate.MachineTranslation;

/// <summary>Whatever translates by machine.</summary>
public interface ITranslationEngine
{
    /// <summary>Which engine this is; the same identity and request give the same reply.</summary>
    EngineIdentity Identity { get; }

    /// <summary>Translates requests, all of one language pair. The engine splits them into as few calls as its limits allow.</summary>
    /// <returns>
    /// One reply for each request, each naming the request it answers; their order is the engine's own. A metered engine begins each of its paid calls
    /// with the <see cref="Account"/> it was made with, and leaves those requests unanswered that the account withholds.
    /// </returns>
    /// <exception cref="EngineException">
    /// The engine cannot go on. <see cref="EngineException.Finished"/> holds the replies that were received before.
    /// </exception>
    /// <exception cref="OperationCanceledException">
    /// The token was cancelled; an engine that had received replies before throws a <see cref="CancelledTranslationException"/>, which holds them.
    /// </exception>
    Task<IReadOnlyList<TranslationReply>> TranslateAsync(IReadOnlyList<TranslationRequest> requests, CancellationToken cancellationToken);
}
