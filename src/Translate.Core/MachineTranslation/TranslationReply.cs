using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.MachineTranslation;

/// <summary>An engine's translation of one request.</summary>
/// <param name="RequestId">The request it answers.</param>
/// <param name="Text">The translation: NFC, no line end inside.</param>
/// <param name="Alignment">Which target words came from which source words; empty when the engine does not say.</param>
public sealed record TranslationReply(string RequestId, string Text, ImmutableArray<WordAlignment> Alignment)
{
    /// <summary>Characters billed for this request; 0 for an engine that costs nothing.</summary>
    public long BilledCharacters { get; init; }

    /// <summary>The engine's own confidence, 0–1; null when it gives none.</summary>
    public double? Confidence { get; init; }
}
