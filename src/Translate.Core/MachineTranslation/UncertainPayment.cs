namespace Translate.MachineTranslation;

/// <summary>A request that was sent more than once because no answer to it is known: it may have been paid for twice.</summary>
/// <param name="Article">The name of the article it was asked for; empty outside a run over articles.</param>
/// <param name="Text">The source text.</param>
/// <param name="Characters">Its characters.</param>
public sealed record UncertainPayment(string Article, string Text, long Characters);
