using Translate.Documents;
using Translate.MachineTranslation;

namespace Translate.Core.Tests.Aligning;

/// <summary>Answers each request with its own text, the last one first: what is aligned is then as good as in one language.</summary>
internal sealed class EchoEngine : ITranslationEngine
{
    public EngineIdentity Identity => new("echo", "1", "");

    public Task<IReadOnlyList<TranslationReply>> TranslateAsync(IReadOnlyList<TranslationRequest> requests, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<TranslationReply>>([.. requests.Reverse().Select(r => new TranslationReply(r.Id, r.Text, []))]);
}
