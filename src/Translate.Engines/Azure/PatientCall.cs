using Azure;
using Azure.AI.Translation.Text;
using Translate.Documents;
using Translate.Engines.Azure.Pacing;
using Translate.MachineTranslation;

namespace Translate.Engines.Azure;

/// <summary>
/// Sends texts until the service has answered them, or until it is no use. Each sending is a paid call of its own: claimed before, and ended in the
/// books as answered, as refused, or, when nobody knows whether it was billed, as lost.
/// </summary>
internal sealed class PatientCall(TranslatorCall translator, AnswerSorter sorter, ServiceGate gate, Account account, EngineIdentity identity)
{
    /// <summary>How often the same texts are sent without an answer; being turned away as too many does not count, since nothing was taken.</summary>
    public const int MostAttempts = 8;

    // Before the service has ever answered, what is unreadable is more likely a sign-in page than an accident.
    private const int MostAttemptsAtAStranger = 3;

    /// <summary>Asks a batch. What the account withholds is left out.</summary>
    /// <param name="batch">The texts.</param>
    /// <param name="waiting">Ends the waiting between calls, not a call under way.</param>
    /// <param name="cancellationToken">Ends both.</param>
    /// <exception cref="Errors.StageException">The account's ledger cannot be written.</exception>
    /// <exception cref="OperationCanceledException">One of the tokens was cancelled.</exception>
    public async Task<Sorted> AskAsync(IReadOnlyList<Inquiry> batch, CancellationToken waiting, CancellationToken cancellationToken)
    {
        int failures = 0;
        var characters = batch.ToDictionary(i => i.Request.Id, i => (long)i.Text.Length, StringComparer.Ordinal);
        while (true)
        {
            using Passage passage = await gate.EnterAsync(batch.Sum(i => i.Text.Length), waiting).ConfigureAwait(false);
            using PaidCall call = await account.BeginAsync(identity, [.. batch.Select(i => i.Request)], r => characters[r.Id]).ConfigureAwait(false);
            Inquiry[] sent = Allowed(batch, call);
            if (sent.Length == 0)
            {
                return Sorted.Nothing;
            }

            CallResult result = await call.SendAsync(token => translator.SendAsync(sent, () => gate.Arrived(passage), token), cancellationToken).ConfigureAwait(false);
            if (result.Answer is { } answer)
            {
                gate.Answered(passage);
                return await KeepAsync(answer, sent, call).ConfigureAwait(false);
            }

            Hindrance hindrance = result.Hindrance!;
            if (!hindrance.MayBeBilled)
            {
                await call.RefusedAsync().ConfigureAwait(false);
            }

            failures += hindrance.Kind == HindranceKind.Busy ? 0 : 1;
            if (DelayAfter(hindrance, passage, failures) is not { } delay)
            {
                return Sorted.Nothing with { Failure = hindrance.Message };
            }

            call.Dispose();
            await gate.PauseAsync(delay, waiting).ConfigureAwait(false);
        }
    }

    /// <summary>Has others that wait look again, once those that a failure ended do not wait any more.</summary>
    public void WakeOthers() => gate.Wake();

    private static Inquiry[] Allowed(IReadOnlyList<Inquiry> batch, PaidCall call)
    {
        HashSet<string> allowed = [.. call.Requests.Select(r => r.Id)];
        return [.. batch.Where(i => allowed.Contains(i.Request.Id))];
    }

    private async Task<Sorted> KeepAsync(Response<IReadOnlyList<TranslatedTextItem>> answer, Inquiry[] sent, PaidCall call)
    {
        long charged = MeteredUsage.Book(answer.GetRawResponse(), sent);
        Sorted sorted = sorter.Sort(answer.Value, sent);
        await call.AnsweredAsync(sorted.Replies, charged).ConfigureAwait(false);
        return sorted;
    }

    // Null: it is no use to ask again.
    private TimeSpan? DelayAfter(Hindrance hindrance, Passage passage, int failures)
    {
        int most = hindrance.Kind switch
        {
            HindranceKind.Busy => int.MaxValue,
            HindranceKind.Refused => 0,
            HindranceKind.Unreachable when !gate.HasAnswered => 0,
            HindranceKind.Unreadable when !gate.HasAnswered => MostAttemptsAtAStranger,
            _ => MostAttempts,
        };
        if (failures >= most)
        {
            return null;
        }

        return hindrance.Kind == HindranceKind.Busy
            ? gate.Busy(passage, hindrance.Wait) ? TimeSpan.Zero : null
            : gate.Failed(passage, hindrance.Wait, failures, hindrance.Kind == HindranceKind.Overloaded);
    }
}
