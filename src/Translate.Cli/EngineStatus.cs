namespace Translate.Cli;

/// <summary>Whether an engine can run here.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">What it is, in one or two sentences.</param>
/// <param name="Lacks">What it lacks and what to do about it; null when it can run.</param>
internal sealed record EngineStatus(string Name, string Purpose, string? Lacks);
