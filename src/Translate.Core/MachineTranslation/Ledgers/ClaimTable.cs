using System.Collections.Immutable;
using System.Text.Json;
using Translate.Documents;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>What was asked and not answered yet.</summary>
/// <remarks>
/// Who holds which claim is kept in memory too, for it is looked up for each segment and hardly ever there; it is read anew when another process has written,
/// or a writing of this one was undone.
/// </remarks>
internal sealed class ClaimTable(LedgerConnection ledger, RunTable runs)
{
    private const string Prunable = LedgerPrune.Which + " AND (run IS NULL OR run NOT IN (SELECT value FROM json_each($3)))";

    private readonly Dictionary<RequestKey, long?> _holders = [];
    private object? _read;

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

    /// <summary>Brings what is known of the holders up to date. To be called before they are looked at, once in each piece of work.</summary>
    public void Refresh()
    {
        var now = (ledger.Number("PRAGMA data_version"), ledger.TimesUndone);
        if (Equals(_read, now))
        {
            return;
        }

        _holders.Clear();
        foreach ((RequestKey key, long? run) in ledger.Rows(
            "SELECT key, run FROM claim", row => (RequestKey.Read(row.GetFieldValue<byte[]>(0)), row.IsDBNull(1) ? (long?)null : row.GetInt64(1))))
        {
            _holders.Add(key, run);
        }

        _read = now;
    }

    /// <summary>Whether somebody has claimed a request, waited for or not.</summary>
    public bool Has(RequestKey key) => _holders.ContainsKey(key);

    /// <summary>Claims requests that nobody has claimed, all of one pair of languages.</summary>
    public void Add(ImmutableArray<ClaimedRequest> claimed, long run, EngineIdentity engine, string now)
    {
        if (claimed.IsEmpty)
        {
            return;
        }

        foreach (ClaimedRequest claim in claimed)
        {
            _holders.Add(claim.Key, run);
        }

        TranslationRequest first = claimed[0].Request;
        ledger.Execute(
            """
            INSERT INTO claim (key, run, engine, source_language, target_language, source, article, characters, asked)
            SELECT unhex(value ->> 0), $2, $3, $4, $5, value ->> 1, value ->> 2, value ->> 3, $6 FROM json_each($1)
            """,
            JsonSerializer.Serialize(claimed.Select(c => new object[] { c.Key.Hash, c.Request.Text, c.Request.Article, c.Characters })),
            run, engine.ToString(), first.Source.Tag, first.Target.Tag, now);
    }

    /// <summary>The run that holds a claim; null when there is no claim, or nobody waits for its answer any more.</summary>
    public long? Holder(RequestKey key) => _holders.GetValueOrDefault(key);

    /// <summary>Gives a claim that exists to a run.</summary>
    public void Take(RequestKey key, long run, long characters, string now)
    {
        _holders[key] = run;
        ledger.Execute("UPDATE claim SET run = $2, characters = $3, asked = $4 WHERE key = $1", key.ToBytes(), run, characters, now);
    }

    /// <summary>Ends claims: they were answered, or nothing was billed for them.</summary>
    public void Remove(IEnumerable<RequestKey> keys)
    {
        string[] removed = [.. keys.Where(k => _holders.Remove(k)).Select(k => k.Hash)];
        if (removed.Length > 0)
        {
            ledger.Execute("DELETE FROM claim WHERE key IN (SELECT unhex(value) FROM json_each($1))", JsonSerializer.Serialize(removed));
        }
    }

    /// <summary>Ends a claim, unless a run that still works waits for its answer.</summary>
    public void RemoveUnlessAwaited(RequestKey key)
    {
        if (Holder(key) is not { } run || !runs.IsWorking(run))
        {
            Remove([key]);
        }
    }

    /// <summary>Lets go of a claim that a run holds: it may have been paid for, and whoever needs it may ask again.</summary>
    public void LetGo(RequestKey key, long run)
    {
        if (Holder(key) == run)
        {
            _holders[key] = null;
            ledger.Execute("UPDATE claim SET run = NULL WHERE key = $1", key.ToBytes());
        }
    }

    /// <summary>How many claims <see cref="Prune"/> would remove.</summary>
    public long CountPrunable(string? before, string? engine) => ledger.Number($"SELECT count(*) FROM claim WHERE {Prunable}", before, engine, Working());

    /// <summary>Removes claims, except those whose answer a run that still works waits for.</summary>
    /// <param name="before">Only those asked before this time; null for any time.</param>
    /// <param name="engine">Only those of this engine; null for any engine.</param>
    public void Prune(string? before, string? engine)
    {
        ledger.Execute($"DELETE FROM claim WHERE {Prunable}", before, engine, Working());
        _read = null;
    }

    private string Working() => $"[{string.Join(',', runs.Working())}]";
}
