using System.Collections.Immutable;
using Translate.MachineTranslation;

namespace Translate.Engines.Azure;

/// <summary>What asking a batch has brought.</summary>
/// <param name="Replies">The translations that fit their texts.</param>
/// <param name="Doubtful">The texts that were answered with something that proves nothing.</param>
internal sealed record Sorted(ImmutableArray<TranslationReply> Replies, ImmutableArray<Inquiry> Doubtful)
{
    /// <summary>Nothing was asked, or nothing answered.</summary>
    public static Sorted Nothing { get; } = new([], []);

    /// <summary>What is wrong with the answer to a text asked alone, as a message; null when nothing is.</summary>
    public string? Mistake { get; init; }

    /// <summary>Why the service cannot be asked any more, as a message; null when it can.</summary>
    public string? Failure { get; init; }
}
