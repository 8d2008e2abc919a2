using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>A reply with everything that makes it found again, as the ledger keeps and exports it.</summary>
/// <param name="Key">What it is found by, a SHA-256 hash in hexadecimal.</param>
/// <param name="Engine">The engine: <c>azure/3.0</c>.</param>
/// <param name="Source">The language translated from.</param>
/// <param name="Target">The language translated to.</param>
/// <param name="Text">The source text.</param>
public sealed record LedgerEntry(string Key, string Engine, string Source, string Target, string Text)
{
    /// <summary>The terms in the text with the English required for each; null where an old ledger did not keep them.</summary>
    public ImmutableArray<RequiredTerm>? Terms { get; init; }

    /// <summary>The translation.</summary>
    public required string Translation { get; init; }

    /// <summary>The word alignment; empty where the engine gave none.</summary>
    public ImmutableArray<WordAlignment> Alignment { get; init; } = [];

    /// <summary>The engine's own confidence, or null.</summary>
    public double? Confidence { get; init; }

    /// <summary>Characters billed for it.</summary>
    public long Billed { get; init; }

    /// <summary>When it was asked, in UTC: <c>2026-11-22T12:00:00Z</c>.</summary>
    public required string Asked { get; init; }

    /// <summary>The entry of a reply just received.</summary>
    internal static LedgerEntry Of(EngineIdentity engine, ClaimedRequest claimed, TranslationReply reply, string asked)
    {
        TranslationRequest request = claimed.Request;
        return new LedgerEntry(claimed.Key.Hash, engine.ToString(), request.Source.Tag, request.Target.Tag, request.Text)
        {
            Terms = [.. RequestKey.TermsOf(request)],
            Translation = reply.Text,
            Alignment = reply.Alignment,
            Confidence = reply.Confidence,
            Billed = reply.BilledCharacters,
            Asked = asked,
        };
    }
}
