namespace Translate.Engines.Azure;

/// <summary>A call that brought no answer.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Message">What to tell the user should this be the end.</param>
/// <param name="Wait">How long the service asks to wait; null when it does not say.</param>
/// <param name="MayBeBilled">Whether the service may have translated and charged although nobody has the answer.</param>
internal sealed record Hindrance(HindranceKind Kind, string Message, TimeSpan? Wait = null, bool MayBeBilled = false);
