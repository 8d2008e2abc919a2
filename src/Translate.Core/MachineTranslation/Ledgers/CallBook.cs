using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>One run's paid calls in the ledger: what it claims, holds, is answered and billed. Its methods work inside a transaction.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="run">The run's number in it.</param>
internal sealed class CallBook(ReplyLedger ledger, long run)
{
    /// <summary>Renews the run's lease.</summary>
    public void Renew() => ledger.Runs.Renew(run);

    /// <summary>What may be asked of the requests wanted: neither answered already nor claimed by another run that still works.</summary>
    public ImmutableArray<ClaimedRequest> Free(IReadOnlyCollection<ClaimedRequest> wanted)
    {
        HashSet<RequestKey> answered = ledger.Replies.Known(wanted.Select(w => w.Key));
        HashSet<RequestKey> held = HeldElsewhere(wanted.Select(w => w.Key));
        return [.. wanted.Where(w => !answered.Contains(w.Key) && !held.Contains(w.Key))];
    }

    /// <summary>Those of some requests that another run which still works has claimed.</summary>
    public HashSet<RequestKey> HeldElsewhere(IEnumerable<RequestKey> keys)
    {
        ledger.Claims.Refresh();
        Dictionary<long, bool> working = [];
        return [.. keys.Where(k => IsHeldElsewhere(k, working))];
    }

    /// <summary>Claims requests that are free, and holds their characters.</summary>
    /// <returns>The claims, each saying whether nobody can have paid for it before.</returns>
    public ImmutableArray<ClaimedRequest> Claim(EngineIdentity engine, string day, IEnumerable<ClaimedRequest> free)
    {
        ledger.Claims.Refresh();
        ImmutableArray<ClaimedRequest> claimed = [.. free.Select(request => ledger.Claims.Has(request.Key) ? Take(request) : request)];
        ledger.Claims.Add([.. claimed.Where(c => c.IsFirst).DistinctBy(c => c.Key)], run, engine, ledger.Now);
        foreach (IGrouping<string, ClaimedRequest> article in ByArticle(claimed))
        {
            ledger.Charges.Add(new Charge(day, engine.ToString(), article.Key) { Held = article.Sum(c => c.Characters) });
        }

        return claimed;
    }

    /// <summary>Keeps the replies of a call and ends their claims; what it held becomes what it was billed.</summary>
    public void Answer(PaidCall call, IReadOnlyCollection<TranslationReply> replies, long billedCharacters)
    {
        var asked = call.Claimed.ToDictionary(c => c.Request.Id, StringComparer.Ordinal);
        string now = ledger.Now;
        ledger.Claims.Refresh();
        foreach (TranslationReply reply in replies)
        {
            ClaimedRequest claimed = asked[reply.RequestId];
            ledger.Replies.Add(LedgerEntry.Of(call.Engine, claimed, reply, now));
        }

        ledger.Claims.Remove(replies.Select(r => asked[r.RequestId].Key));
        Bill(call, [.. replies.Select(r => r.RequestId)], billedCharacters);
    }

    /// <summary>Ends a call that was not billed. What may have been paid for before it stays listed.</summary>
    public void Release(PaidCall call)
    {
        ledger.Claims.Refresh();
        ledger.Claims.Remove(call.Claimed.Where(c => c.IsFirst).Select(c => c.Key));
        LetGo(call.Claimed.Where(c => !c.IsFirst).Select(c => c.Key));
        Bill(call, [], billedCharacters: 0);
    }

    /// <summary>Lets go of claims: they may have been paid for, and this run waits for no answer to them.</summary>
    public void LetGo(IEnumerable<RequestKey> keys)
    {
        ledger.Claims.Refresh();
        foreach (RequestKey key in keys)
        {
            ledger.Claims.LetGo(key, run);
        }
    }

    private ClaimedRequest Take(ClaimedRequest request)
    {
        // What this run asks once more was answered, though not well enough; what it takes over from another may have been.
        bool isOwn = ledger.Claims.Holder(request.Key) == run;
        ledger.Claims.Take(request.Key, run, request.Characters, ledger.Now);
        return request with { IsFirst = false, IsUncertain = !isOwn };
    }

    private bool IsHeldElsewhere(RequestKey key, Dictionary<long, bool> working)
    {
        if (ledger.Claims.Holder(key) is not { } holder || holder == run)
        {
            return false;
        }

        if (!working.TryGetValue(holder, out bool works))
        {
            works = ledger.Runs.IsWorking(holder);
            working.Add(holder, works);
        }

        return works;
    }

    private void Bill(PaidCall call, HashSet<string> answered, long billedCharacters)
    {
        long all = Math.Max(1, call.Claimed.Sum(c => c.Characters));
        long before = 0;
        foreach (IGrouping<string, ClaimedRequest> article in ByArticle(call.Claimed))
        {
            long held = article.Sum(c => c.Characters);
            ledger.Charges.Add(new Charge(call.Day, call.Engine.ToString(), article.Key)
            {
                Replies = article.Count(c => answered.Contains(c.Request.Id)),
                Billed = Share(billedCharacters, before + held, all) - Share(billedCharacters, before, all),
                Held = -held,
            });
            before += held;
        }
    }

    private static IEnumerable<IGrouping<string, ClaimedRequest>> ByArticle(ImmutableArray<ClaimedRequest> claimed) =>
        claimed.GroupBy(c => c.Request.Article, StringComparer.Ordinal);

    private static long Share(long billed, long part, long all) => (long)((Int128)billed * part / all);
}
