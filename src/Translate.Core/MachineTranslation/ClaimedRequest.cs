namespace Translate.MachineTranslation;

/// <summary>A request that a paid call asks.</summary>
/// <param name="Request">The request.</param>
/// <param name="Characters">The most characters it can be billed in this call.</param>
internal sealed record ClaimedRequest(TranslationRequest Request, long Characters);
