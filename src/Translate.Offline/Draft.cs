using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Offline;

/// <summary>A text in English, with where each word came from.</summary>
/// <param name="Text">The English.</param>
/// <param name="Alignment">Which target words came from which source words.</param>
/// <param name="Confidence">0–1: the share of words that were known, less what was guessed.</param>
internal sealed record Draft(string Text, ImmutableArray<WordAlignment> Alignment, double Confidence);
