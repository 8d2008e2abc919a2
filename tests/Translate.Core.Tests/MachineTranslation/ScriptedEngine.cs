using Translate.Documents;
using Translate.MachineTranslation;

namespace Translate.Core.Tests.MachineTranslation;

/// <summary>An engine that answers as the test says, and remembers what it was asked.</summary>
internal sealed class ScriptedEngine(Func<IReadOnlyList<TranslationRequest>, IReadOnlyList<TranslationReply>> answer) : ITranslationEngine
{
    public List<TranslationRequest> Asked { get; } = [];

    public EngineIdentity Identity { get; init; } = new("scripted", "1") { IsMetered = true };

    /// <summary>An engine that puts every text into capitals and bills its length.</summary>
    public static ScriptedEngine Shouting() => new(requests => [.. requests.Select(Shout)]);

    public static TranslationReply Shout(TranslationRequest request) =>
        new(request.Id, request.Text.ToUpperInvariant(), [new WordAlignment(new TextSpan(0, request.Text.Length), new TextSpan(0, request.Text.Length))])
        {
            BilledCharacters = request.Text.Length,
            Confidence = 0.5,
        };

    public Task<IReadOnlyList<TranslationReply>> TranslateAsync(
        IReadOnlyList<TranslationRequest> requests, CancellationToken cancellationToken)
    {
        Asked.AddRange(requests);
        return Task.FromResult(answer(requests));
    }
}
