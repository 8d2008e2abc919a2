using Translate.Documents;

namespace Translate.MachineTranslation;

/// <summary>
/// What one run spends on metered engines: each of their paid calls begins and ends here, so that it is in the ledger before any money is spent.
/// Any number of threads may use one.
/// </summary>
public sealed class Account
{
    private readonly ReplyLedger? _ledger;

    private Account(ReplyLedger? ledger) => _ledger = ledger;

    /// <summary>What has been asked and billed so far.</summary>
    public MachineTranslationTally Tally { get; } = new();

    /// <summary>The ledger that the calls are written into; null without one.</summary>
    internal ReplyLedger? Ledger => _ledger;

    /// <summary>An account whose calls are kept in a ledger.</summary>
    public static Account In(ReplyLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return new Account(ledger);
    }

    /// <summary>An account that counts and keeps nothing: for engines that cost nothing, and for tests.</summary>
    public static Account Unrecorded() => new(null);

    /// <summary>Begins one paid call. An engine does this right before it sends, and sends only what <see cref="PaidCall.Requests"/> still holds.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="requests">What the call would ask.</param>
    /// <param name="characters">The most characters that a request can be billed in this call; null for the length of its text.</param>
    /// <returns>The call, to be disposed of when it is over, however it ended.</returns>
    /// <exception cref="Errors.StageException">The ledger cannot be written; nothing may be sent.</exception>
    public PaidCall Begin(EngineIdentity engine, IReadOnlyList<TranslationRequest> requests, Func<TranslationRequest, long>? characters = null)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(requests);
        characters ??= request => request.Text.Length;
        return new PaidCall(this, engine, [.. requests.Select(r => new ClaimedRequest(r, characters(r)))]);
    }

    internal bool TryRepeat(PaidCall call) => true;

    internal void Answer(PaidCall call, IReadOnlyCollection<TranslationReply> replies, long billedCharacters)
    {
        Tally.CountAsked(replies.Count, billedCharacters);
        if (replies.Count > 0)
        {
            _ledger?.Store(call.Engine, replies, call.Requests);
        }
    }

    internal void Release(PaidCall call)
    {
    }

    internal void Lose(PaidCall call)
    {
    }

    internal void Renew()
    {
    }
}
