using System.Collections.Immutable;

namespace Translate.Offline.Explaining;

/// <summary>A draft with the way of each of its sentences.</summary>
/// <param name="Text">The English, as <see cref="OfflineEngine"/> answers it.</param>
/// <param name="Confidence">0–1, as the reply has it.</param>
/// <param name="Sentences">The sentences in order.</param>
public sealed record DraftExplanation(string Text, double Confidence, ImmutableArray<SentenceExplanation> Sentences);
