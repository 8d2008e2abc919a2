using System.Collections.Concurrent;
using System.Collections.Immutable;
using Translate.MachineTranslation;

namespace Translate.Engines.Azure;

/// <summary>The calls that answer one list of requests, several at a time, and the replies received so far.</summary>
/// <param name="calls">Sends batches.</param>
internal sealed class Conversation(PatientCall calls)
{
    private readonly ConcurrentDictionary<string, TranslationReply> _replies = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _mistakes = new(StringComparer.Ordinal);
    private string? _failure;

    /// <summary>
    /// Asks batches, each by a worker of its own where there are as many. What ends one for good ends all, and those under way are waited for; a text
    /// that is not answered properly harms no other.
    /// </summary>
    /// <exception cref="Errors.StageException">The account's ledger cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task AskAsync(IReadOnlyCollection<IReadOnlyList<Inquiry>> batches, int workers, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var queue = new ConcurrentQueue<IReadOnlyList<Inquiry>>(batches);
        await Task.WhenAll(Enumerable.Range(0, Math.Min(workers, batches.Count)).Select(_ => WorkAsync(queue, end, cancellationToken)))
            .ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Whether the service can be asked any more.</summary>
    public bool CanGoOn => _failure is null;

    /// <summary>Leaves a text out, for which the service cannot be asked.</summary>
    public void Refuse(Inquiry inquiry, string message) => _mistakes[inquiry.Request.Id] = message;

    /// <summary>The replies so far, in the order of the requests, whatever order they came in.</summary>
    public ImmutableArray<TranslationReply> RepliesTo(IEnumerable<TranslationRequest> requests) =>
        [.. requests.Select(r => _replies.GetValueOrDefault(r.Id)).OfType<TranslationReply>()];

    /// <summary>
    /// Why not all was answered, as a message: what ended the conversation, or what is wrong with the answer to the first text that has none. Null
    /// when nothing went wrong.
    /// </summary>
    public string? MistakeIn(IEnumerable<TranslationRequest> requests) =>
        _failure ?? requests.Select(r => _mistakes.GetValueOrDefault(r.Id)).FirstOrDefault(m => m is not null);

    private async Task WorkAsync(ConcurrentQueue<IReadOnlyList<Inquiry>> queue, CancellationTokenSource end, CancellationToken cancellationToken)
    {
        bool isWell = false;
        try
        {
            while (!end.IsCancellationRequested && queue.TryDequeue(out IReadOnlyList<Inquiry>? batch))
            {
                await AskAsync(batch, Round.First, end, cancellationToken).ConfigureAwait(false);
            }

            isWell = true;
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            isWell = true;
        }
        finally
        {
            if (!isWell)
            {
                await end.CancelAsync().ConfigureAwait(false);
            }
        }
    }

    private async Task AskAsync(IReadOnlyList<Inquiry> batch, Round round, CancellationTokenSource end, CancellationToken cancellationToken)
    {
        Sorted sorted = await calls.AskAsync(batch, end.Token, cancellationToken).ConfigureAwait(false);
        foreach (TranslationReply reply in sorted.Replies)
        {
            _replies[reply.RequestId] = reply;
        }

        if (sorted.Failure is { } failure)
        {
            Interlocked.CompareExchange(ref _failure, failure, null);
            await end.CancelAsync().ConfigureAwait(false);
            calls.WakeOthers();
        }
        else if (round == Round.Alone && sorted.Mistake is { } mistake)
        {
            _mistakes[batch[0].Request.Id] = mistake;
        }
        else
        {
            await AskAgainAsync(sorted.Doubtful, round, end, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task AskAgainAsync(ImmutableArray<Inquiry> doubtful, Round round, CancellationTokenSource end, CancellationToken cancellationToken)
    {
        if (doubtful.IsEmpty)
        {
            return;
        }

        int size = round switch
        {
            Round.First => doubtful.Length,
            Round.Together => (int)Math.Ceiling(Math.Sqrt(doubtful.Length)),
            _ => 1,
        };
        foreach (Inquiry[] part in doubtful.Chunk(size))
        {
            await AskAsync(part, round + 1, end, cancellationToken).ConfigureAwait(false);
        }
    }
}
