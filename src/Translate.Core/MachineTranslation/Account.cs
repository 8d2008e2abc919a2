using System.Collections.Concurrent;
using System.Collections.Immutable;
using Translate.Documents;
using Translate.Errors;
using Translate.MachineTranslation.Ledgers;

namespace Translate.MachineTranslation;

/// <summary>
/// What one run spends on metered engines: each of their paid calls begins and ends here, so that it is in the ledger before any money is spent.
/// Any number of threads may use one.
/// </summary>
public sealed class Account
{
    private readonly Budget _budget;
    private readonly Lazy<CallBook>? _book;
    private readonly ConcurrentDictionary<RequestKey, UncertainPayment> _uncertain = new();
    private readonly ConcurrentDictionary<RequestKey, bool> _withheld = new();
    private readonly ConcurrentDictionary<RequestKey, long> _refused = new();
    private readonly DiskRoom? _room;
    private Action<PaidCall, IReadOnlyCollection<TranslationReply>>? _answered;

    private Account(ReplyLedger? ledger, Budget budget)
    {
        Ledger = ledger;
        _budget = budget;
        _room = ledger is null ? null : DiskRoom.Of(ledger.Connection.Path);
        _book = ledger is null || budget.Closed is not null ? null : new Lazy<CallBook>(() => new CallBook(ledger, ledger.Connection.Write(ledger.Runs.Enter)));
    }

    /// <summary>What has been asked and billed so far.</summary>
    public MachineTranslationTally Tally { get; } = new();

    /// <summary>What may have been paid for twice, by article and text: it was sent before, and nobody knows whether it was answered.</summary>
    public ImmutableArray<UncertainPayment> UncertainPayments =>
        [.. _uncertain.Values.OrderBy(p => p.Article, StringComparer.Ordinal).ThenBy(p => p.Text, StringComparer.Ordinal)];

    /// <summary>Why nothing is paid for any more; null as long as the budget lasts.</summary>
    public MissingReason? Closed => _budget.Closed;

    /// <summary>The ledger that the calls are written into; null without one.</summary>
    internal ReplyLedger? Ledger { get; }

    /// <summary>The clock of its leases.</summary>
    internal TimeProvider Time => Ledger?.Time ?? TimeProvider.System;

    /// <summary>The budget that is used up; 0 when none is.</summary>
    internal long Limit => _budget.Limit;

    /// <summary>An account whose calls are kept in a ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="budget">What may be spent; null for no limit.</param>
    public static Account In(ReplyLedger ledger, BudgetOptions? budget = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return new Account(ledger, new Budget(budget ?? new BudgetOptions(), closed: null));
    }

    /// <summary>An account that pays for nothing: what the ledger holds is all there is.</summary>
    /// <param name="ledger">The ledger; null without one.</param>
    public static Account Frozen(ReplyLedger? ledger) => new(ledger, new Budget(new BudgetOptions(), MissingReason.Frozen));

    /// <summary>An account that counts and keeps nothing: for engines that cost nothing, and for tests.</summary>
    public static Account Unrecorded() => new(null, new Budget(new BudgetOptions(), closed: null));

    /// <summary>Begins one paid call. An engine does this right before it sends, and sends only what <see cref="PaidCall.Requests"/> holds.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="requests">What the call would ask.</param>
    /// <param name="characters">The most characters that a request can be billed in this call; null for the length of its text.</param>
    /// <returns>The call, to be disposed of when it is over, however it ended.</returns>
    /// <exception cref="StageException">The ledger cannot be written, or has no room for the answers; nothing may be sent.</exception>
    public async Task<PaidCall> BeginAsync(
        EngineIdentity engine, IReadOnlyList<TranslationRequest> requests, Func<TranslationRequest, long>? characters = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(requests);
        characters ??= request => request.Text.Length;
        string day = Ledger?.Now[..10] ?? "";
        ClaimedRequest[] wanted = [.. requests.Select(r => new ClaimedRequest(RequestKey.Of(engine, r), r, characters(r)))];
        long room = wanted.Sum(w => w.Characters);
        if (Closed is not null)
        {
            return new PaidCall(this, engine, day, [], room: 0);
        }

        _room?.SetAside(room);
        try
        {
            return new PaidCall(this, engine, day, await ClaimAsync(engine, day, wanted).ConfigureAwait(false), room);
        }
        catch
        {
            GiveBack(room);
            throw;
        }
    }

    /// <summary>The most characters that a request which the budget did not allow can be billed; null when it allowed it, or was not asked to.</summary>
    internal long? RefusedCharacters(RequestKey key) => _refused.TryGetValue(key, out long characters) ? characters : null;

    /// <summary>Those of some requests that another run which still works has claimed.</summary>
    internal HashSet<RequestKey> ClaimedElsewhere(IEnumerable<RequestKey> keys) => InBook(book => book.HeldElsewhere(keys), isWrite: false) ?? [];

    /// <summary>Whether a request was left out of a call, since this was asked last, because another run had paid for it or was about to.</summary>
    internal bool WasWithheld(RequestKey key) => _withheld.TryRemove(key, out _);

    /// <summary>Lets go of what this run has claimed and will not ask again.</summary>
    internal void LetGo(IEnumerable<RequestKey> keys) => InBook(book =>
    {
        book.LetGo(keys);
        return true;
    });

    /// <summary>Has somebody told of each answer once it is in the ledger. The telling thread is one that brings answers.</summary>
    internal void OnAnswered(Action<PaidCall, IReadOnlyCollection<TranslationReply>> listener) => _answered += listener;

    /// <summary>Gives back the room on the disk that was set aside for a call's answers.</summary>
    internal void GiveBack(long room) => _room?.GiveBack(room);

    internal void Renew() => InBook(book =>
    {
        book.Renew();
        return true;
    });

    internal async Task AnswerAsync(PaidCall call, IReadOnlyCollection<TranslationReply> replies, long billedCharacters)
    {
        Tally.CountAsked(replies.Count, billedCharacters);
        await InBookAsync(book =>
        {
            book.Answer(call, replies, billedCharacters);
            book.Renew();
            _budget.Correct(billedCharacters - call.Claimed.Sum(c => c.Characters));
            return true;
        }).ConfigureAwait(false);
        _answered?.Invoke(call, replies);
    }

    internal Task ReleaseAsync(PaidCall call) => InBookAsync(book =>
    {
        book.Release(call);
        _budget.Correct(-call.Claimed.Sum(c => c.Characters));
        return true;
    });

    private async Task<ImmutableArray<ClaimedRequest>> ClaimAsync(EngineIdentity engine, string day, ClaimedRequest[] wanted)
    {
        if (_book is null)
        {
            return [.. wanted];
        }

        ImmutableArray<ClaimedRequest> claimed = await InBookAsync(book =>
        {
            book.Renew();
            ImmutableArray<ClaimedRequest> free = book.Free(wanted);
            foreach (ClaimedRequest withheld in wanted.ExceptBy(free.Select(f => f.Key), w => w.Key))
            {
                _withheld[withheld.Key] = true;
            }

            IReadOnlyList<ClaimedRequest> allowed = _budget.Spend(free, InMonth(day));
            foreach (ClaimedRequest refused in free.Skip(allowed.Count))
            {
                _refused[refused.Key] = refused.Characters;
            }

            return book.Claim(engine, day, allowed);
        }, isUrgent: true).ConfigureAwait(false);
        NoteUncertain(claimed.Where(c => c.IsUncertain));
        return claimed;
    }

    private long InMonth(string day) => _budget.CountsMonth ? Ledger!.Charges.InMonth(day[..7]) : 0;

    private void NoteUncertain(IEnumerable<ClaimedRequest> requests)
    {
        foreach (ClaimedRequest claimed in requests)
        {
            _uncertain.TryAdd(claimed.Key, new UncertainPayment(claimed.Request.Article, claimed.Request.Text, claimed.Characters));
        }
    }

    // The run enters the ledger in a transaction of its own: its number must not be given away again should the work be undone.
    private T InBook<T>(Func<CallBook, T> work, bool isWrite = true)
    {
        if (_book is null)
        {
            return default!;
        }

        CallBook book = _book.Value;
        return isWrite ? Ledger!.Connection.Write(() => work(book)) : Ledger!.Connection.Read(() => work(book));
    }

    private Task<T> InBookAsync<T>(Func<CallBook, T> work, bool isUrgent = false)
    {
        if (_book is null)
        {
            return Task.FromResult<T>(default!);
        }

        CallBook book = _book.Value;
        return Ledger!.Connection.WriteAsync(() => work(book), isUrgent);
    }
}
