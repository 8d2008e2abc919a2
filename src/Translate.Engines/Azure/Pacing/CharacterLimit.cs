namespace Translate.Engines.Azure.Pacing;

/// <summary>How many characters the service takes in any stretch of time of a certain length.</summary>
/// <param name="Characters">The most characters.</param>
/// <param name="Window">The length of the stretch.</param>
public sealed record CharacterLimit(int Characters, TimeSpan Window);
