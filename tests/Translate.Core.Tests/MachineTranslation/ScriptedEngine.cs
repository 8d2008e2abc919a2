using Translate.Documents;
using Translate.MachineTranslation;

namespace Translate.Core.Tests.MachineTranslation;

/// <summary>An engine that answers as the test says, and remembers what it was asked.</summary>
internal sealed class ScriptedEngine(Func<IReadOnlyList<TranslationRequest>, IReadOnlyList<TranslationReply>> answer) : ITranslationEngine
{
    public List<TranslationRequest> Asked { get; } = [];

    public Account Account { get; init; } = Account.Unrecorded();

    public EngineIdentity Identity { get; init; } = new("scripted", "1") { IsMetered = true };

    /// <summary>An engine that puts every text into capitals and bills its length.</summary>
    public static ScriptedEngine Shouting(Account account) => new(requests => [.. requests.Select(Shout)]) { Account = account };

    public static TranslationReply Shout(TranslationRequest request) =>
        new(request.Id, request.Text.ToUpperInvariant(), [new WordAlignment(new TextSpan(0, request.Text.Length), new TextSpan(0, request.Text.Length))])
        {
            BilledCharacters = request.Text.Length,
            Confidence = 0.5,
        };

    public async Task<IReadOnlyList<TranslationReply>> TranslateAsync(
        IReadOnlyList<TranslationRequest> requests, CancellationToken cancellationToken)
    {
        if (!Identity.IsMetered)
        {
            Asked.AddRange(requests);
            return answer(requests);
        }

        using PaidCall call = await Account.BeginAsync(Identity, requests);
        Asked.AddRange(call.Requests);
        if (call.Requests.IsEmpty)
        {
            return [];
        }

        try
        {
            IReadOnlyList<TranslationReply> replies = answer(call.Requests);
            await KeepAsync(call, replies);
            return replies;
        }
        catch (EngineException e)
        {
            await KeepAsync(call, e.Finished);
            throw;
        }
        catch (CancelledTranslationException e)
        {
            await KeepAsync(call, e.Finished);
            throw;
        }
    }

    // As a real engine does, it keeps none that is empty or answers nothing.
    private static Task KeepAsync(PaidCall call, IReadOnlyCollection<TranslationReply> replies) => call.AnsweredAsync(
        [
            .. replies.Where(r => !string.IsNullOrWhiteSpace(r.Text) && call.Requests.Any(q => string.Equals(q.Id, r.RequestId, StringComparison.Ordinal)))
                .DistinctBy(r => r.RequestId, StringComparer.Ordinal),
        ],
        replies.Sum(r => r.BilledCharacters));
}
