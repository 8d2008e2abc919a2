using System.Collections.Immutable;
using Translate.Documents;
using Translate.Errors;

namespace Translate.MachineTranslation;

/// <summary>
/// One call to a metered engine's service, from before it is sent until it is known what became of it. It ends as <see cref="AnsweredAsync"/>, as
/// <see cref="RefusedAsync"/>, or, when neither was said before it is disposed of, as lost: then it may have been billed although nobody has the answer.
/// </summary>
public sealed class PaidCall : IDisposable
{
    // The lease of a run is 30 seconds: two renewals may come late before it is over.
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(10);

    // A cancelled run must end within five seconds; an answer that is paid for is worth waiting for until then.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    private readonly Account _account;
    private long _room;
    private bool _isOver;

    internal PaidCall(Account account, EngineIdentity engine, string day, ImmutableArray<ClaimedRequest> claimed, long room)
    {
        _account = account;
        _room = room;
        _isOver = claimed.IsEmpty;
        Engine = engine;
        Day = day;
        Claimed = claimed;
        Requests = [.. claimed.Select(c => c.Request)];
    }

    /// <summary>
    /// What to send, in the order given. Requests are left out that another run has paid for or is paying for now, and those that the budget does
    /// not allow; the engine gives no reply to them. When none is left, nothing is to be sent.
    /// </summary>
    public ImmutableArray<TranslationRequest> Requests { get; }

    internal EngineIdentity Engine { get; }

    /// <summary>The day on which it began, in UTC: what it costs is charged to it.</summary>
    internal string Day { get; }

    internal ImmutableArray<ClaimedRequest> Claimed { get; }

    /// <summary>
    /// Sends, keeping other runs off these requests for as long as it takes. A cancellation reaches <paramref name="send"/> three seconds late: an
    /// answer on its way is not thrown away.
    /// </summary>
    /// <param name="send">Sends and waits for the answer; its token is the only one it should look at.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="OperationCanceledException">It was cancelled before it was sent, or no answer came in time.</exception>
    public async Task<T> SendAsync<T>(Func<CancellationToken, Task<T>> send, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(send);
        cancellationToken.ThrowIfCancellationRequested();
        using var late = new CancellationTokenSource(Timeout.InfiniteTimeSpan, _account.Time);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(late.Token);
        using CancellationTokenRegistration cancelling = cancellationToken.Register(() => late.CancelAfter(Grace));
        Task<T> answer = send(late.Token);
        while (await Task.WhenAny(answer, Task.Delay(Renewal, _account.Time, over.Token)).ConfigureAwait(false) != answer && !late.IsCancellationRequested)
        {
            RenewLease();
        }

        await over.CancelAsync().ConfigureAwait(false);
        return await answer.ConfigureAwait(false);
    }

    /// <summary>Keeps what was answered, in the ledger at once.</summary>
    /// <param name="replies">
    /// The replies that stand. A request of the call that is not among them stays claimed by this run: the engine asks it again in another call.
    /// </param>
    /// <param name="billedCharacters">What the call cost, as the service says it.</param>
    /// <exception cref="Errors.StageException">The ledger cannot be written.</exception>
    public Task AnsweredAsync(IReadOnlyCollection<TranslationReply> replies, long billedCharacters)
    {
        ArgumentNullException.ThrowIfNull(replies);
        _isOver = true;
        return _account.AnswerAsync(this, replies, billedCharacters);
    }

    /// <summary>The service took nothing and billed nothing: it refused the request, or was not reached.</summary>
    public Task RefusedAsync()
    {
        _isOver = true;
        return _account.ReleaseAsync(this);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _account.GiveBack(Interlocked.Exchange(ref _room, 0));
        if (_isOver)
        {
            return;
        }

        _isOver = true;
        try
        {
            _account.LetGo(Claimed.Select(c => c.Key));
        }
        catch (StageException)
        {
            // The failure that ended the call is the one to tell; the claims are free anyway once this process has ended.
        }
    }

    private void RenewLease()
    {
        try
        {
            _account.Renew();
        }
        catch (StageException)
        {
            // What is on its way is paid for: it is waited for, and keeping it will tell what is wrong with the ledger.
        }
    }
}
