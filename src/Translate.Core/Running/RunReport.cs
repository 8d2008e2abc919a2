using System.Collections.Immutable;
using Translate.Documents;
using Translate.MachineTranslation;

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
    /// <summary>What may have been paid for twice: an earlier run was stopped, or an answer went astray, while it was on its way.</summary>
    public ImmutableArray<UncertainPayment> UncertainPayments { get; init; } = [];

    /// <summary>What a million characters cost, in whatever currency; null when <c>pipeline.yml</c> does not say.</summary>
    public decimal? PricePerMillion { get; init; }

    /// <summary>Segments that would have to be paid for before every article is finished; one that several articles lack is paid for once.</summary>
    public IEnumerable<MissingReply> Missing => Articles.SelectMany(a => a.Missing).DistinctBy(m => m.Key);

    /// <summary>What characters cost; null without a price.</summary>
    public decimal? CostOf(long characters) => characters * PricePerMillion / 1_000_000;

    /// <summary>Whether any edition holds machine output that is only a draft.</summary>
    public bool IsDraft => Articles.Any(a => a.Document is { IsDraft: true });
}
