using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Running;

/// <summary>What a run did.</summary>
/// <param name="Signature">What the outputs were made with.</param>
/// <param name="Source">The language of the articles.</param>
/// <param name="Target">The language of the editions.</param>
/// <param name="Engine">The engine; null when no stage asks one.</param>
/// <param name="Articles">The articles, in their order.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Warnings">What the reader must know about the run as a whole.</param>
/// <param name="CharactersBilled">Characters that the engine billed.</param>
/// <param name="RepliesFromLedger">Replies that the ledger held already.</param>
public sealed record RunReport(
    string Signature,
    LanguageCode Source,
    LanguageCode Target,
    EngineIdentity? Engine,
    ImmutableArray<ArticleReport> Articles,
    RunOutcome Outcome,
    ImmutableArray<string> Warnings,
    long CharactersBilled,
    long RepliesFromLedger)
{
    /// <summary>Whether any edition holds machine output that is only a draft.</summary>
    public bool IsDraft => Articles.Any(a => a.Document is { IsDraft: true });
}
