namespace Translate.Offline.Explaining;

/// <summary>The sentence after one step of the grammar that changed it.</summary>
/// <param name="Name">The step: <c>noun phrases</c>, <c>clause order</c>, …</param>
/// <param name="Units">Its pieces in the order they have then; English that is decided stands bare, what is open as <c>lemma=English</c>.</param>
public sealed record StepExplanation(string Name, string Units);
