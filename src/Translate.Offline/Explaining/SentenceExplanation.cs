using System.Collections.Immutable;

namespace Translate.Offline.Explaining;

/// <summary>The whole way of one sentence through the embedded engine.</summary>
/// <param name="Source">The Norwegian sentence, its tokens with a space between.</param>
/// <param name="Tokens">The tokens.</param>
/// <param name="Words">The words in source order, a phrase counted as one.</param>
/// <param name="Steps">The steps of the grammar that changed something, in order.</param>
/// <param name="English">The English words in order, before spelling, capitals and quotation marks.</param>
public sealed record SentenceExplanation(
    string Source,
    ImmutableArray<string> Tokens,
    ImmutableArray<WordExplanation> Words,
    ImmutableArray<StepExplanation> Steps,
    string English);
