using Translate.Documents;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>What was asked and not answered yet.</summary>
internal sealed class ClaimTable(LedgerConnection ledger, RunTable runs)
{
    /// <summary>Every claim, by engine, article and text.</summary>
    public List<PendingClaim> All()
    {
        List<(PendingClaim Claim, long? Run)> claims = ledger.Rows(
            "SELECT engine, article, source, characters, asked, run FROM claim ORDER BY engine, article, source, key",
            row => (
                new PendingClaim(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetString(4)),
                row.IsDBNull(5) ? (long?)null : row.GetInt64(5)));
        var working = claims.Select(c => c.Run).OfType<long>().Distinct().Where(runs.IsWorking).ToHashSet();
        return [.. claims.Select(c => c.Claim with { IsAwaited = c.Run is { } run && working.Contains(run) })];
    }

    /// <summary>Claims a request that nobody has claimed.</summary>
    /// <returns>Whether it did: false when there is a claim already.</returns>
    public bool TryAdd(RequestKey key, long run, EngineIdentity engine, ClaimedRequest claimed, string now)
    {
        TranslationRequest request = claimed.Request;
        return ledger.Execute(
            """
            INSERT INTO claim (key, run, engine, source_language, target_language, source, article, characters, asked)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (key) DO NOTHING
            """,
            key.ToBytes(), run, engine.ToString(), request.Source.Tag, request.Target.Tag, request.Text, request.Article, claimed.Characters, now) == 1;
    }

    /// <summary>The run that holds a claim; null when there is no claim, or nobody waits for its answer any more.</summary>
    public long? Holder(RequestKey key) => ledger.Value("SELECT run FROM claim WHERE key = $1", key.ToBytes()) as long?;

    /// <summary>Gives a claim that exists to a run.</summary>
    public void Take(RequestKey key, long run, long characters, string now) => ledger.Execute(
        "UPDATE claim SET run = $2, characters = $3, asked = $4 WHERE key = $1", key.ToBytes(), run, characters, now);

    /// <summary>Ends a claim: it was answered, or nothing was billed for it.</summary>
    public void Remove(RequestKey key) => ledger.Execute("DELETE FROM claim WHERE key = $1", key.ToBytes());

    /// <summary>Ends a claim, unless a run that still works waits for its answer.</summary>
    public void RemoveUnlessAwaited(string key)
    {
        byte[] bytes = Convert.FromHexString(key);
        if (ledger.Value("SELECT run FROM claim WHERE key = $1", bytes) is not long run || !runs.IsWorking(run))
        {
            ledger.Execute("DELETE FROM claim WHERE key = $1", bytes);
        }
    }

    /// <summary>Lets go of a claim that a run holds: it may have been paid for, and whoever needs it may ask again.</summary>
    public void LetGo(RequestKey key, long run) => ledger.Execute("UPDATE claim SET run = NULL WHERE key = $1 AND run = $2", key.ToBytes(), run);
}
