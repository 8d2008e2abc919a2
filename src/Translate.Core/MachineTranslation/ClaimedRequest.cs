namespace Translate.MachineTranslation;

/// <summary>A request that a paid call asks.</summary>
/// <param name="Key">What it is found by in the ledger.</param>
/// <param name="Request">The request.</param>
/// <param name="Characters">The most characters it can be billed in this call.</param>
internal sealed record ClaimedRequest(RequestKey Key, TranslationRequest Request, long Characters)
{
    /// <summary>Whether nothing can have been paid for it before this call.</summary>
    public bool IsFirst { get; init; } = true;

    /// <summary>Whether it was sent before and nobody knows whether it was answered and billed.</summary>
    public bool IsUncertain { get; init; }
}
