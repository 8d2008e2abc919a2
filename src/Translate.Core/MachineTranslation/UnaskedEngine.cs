using Translate.Documents;

namespace Translate.MachineTranslation;

/// <summary>A metered engine where nothing is paid for: its identity finds what it replied before, and it is never asked. It needs no key.</summary>
/// <param name="identity">The engine's identity.</param>
public sealed class UnaskedEngine(EngineIdentity identity) : ITranslationEngine
{
    /// <inheritdoc/>
    public EngineIdentity Identity { get; } = identity;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">Always: whoever made it promised not to ask.</exception>
    public Task<IReadOnlyList<TranslationReply>> TranslateAsync(IReadOnlyList<TranslationRequest> requests, CancellationToken cancellationToken) =>
        throw new InvalidOperationException($"The engine '{Identity.Name}' was asked where nothing may be paid for.");
}
