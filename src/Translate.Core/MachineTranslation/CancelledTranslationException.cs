using System.Collections.Immutable;

namespace Translate.MachineTranslation;

/// <summary>An engine was cancelled between two of its calls: a cancellation like any other, with the replies that were received before.</summary>
public sealed class CancelledTranslationException : OperationCanceledException
{
    /// <summary>A cancellation after some replies.</summary>
    public CancelledTranslationException(IEnumerable<TranslationReply> finished, CancellationToken cancellationToken)
        : base(cancellationToken) => Finished = [.. finished];

    /// <summary>The replies that were received, so that nothing paid is lost.</summary>
    public ImmutableArray<TranslationReply> Finished { get; }
}
