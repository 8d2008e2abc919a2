using Translate.Pipeline;

namespace Translate.MachineTranslation;

/// <summary>The options of the stage <c>machine-translation</c>.</summary>
public sealed record MachineTranslationOptions
{
    /// <summary>
    /// The engine: <c>azure</c>, <c>offline</c>, <c>pseudo</c>, or <c>auto</c> (the default), which is <c>azure</c> where its key is set and
    /// <c>offline</c> elsewhere.
    /// </summary>
    [EngineName]
    public string Engine { get; init; } = "auto";
}
