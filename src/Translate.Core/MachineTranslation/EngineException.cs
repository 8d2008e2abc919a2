using System.Collections.Immutable;
using Translate.Errors;

namespace Translate.MachineTranslation;

/// <summary>An engine could not go on: wrong key, quota used up, unreachable. Exit code 4.</summary>
public sealed class EngineException : StageException
{
    /// <summary>A failure with a message for the user, which says what to do and holds no secret.</summary>
    public EngineException(string message, IEnumerable<TranslationReply>? finished = null, Exception? innerException = null)
        : base(message, innerException) => Finished = [.. finished ?? []];

    /// <summary>Whether only some of the texts are the matter, and the engine can be asked for others.</summary>
    public bool CanGoOn { get; init; }

    /// <summary>The replies that were received before the failure.</summary>
    public ImmutableArray<TranslationReply> Finished { get; }
}
