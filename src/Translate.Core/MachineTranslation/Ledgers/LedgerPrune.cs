using System.Globalization;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>Removes replies that are not worth keeping. What they cost stays in the books, and so does the month's budget.</summary>
public static class LedgerPrune
{
    /// <summary>The rows asked before a time and of an engine, either of which may be null.</summary>
    internal const string Which = "($1 IS NULL OR asked < $1) AND ($2 IS NULL OR engine = $2 OR substr(engine, 1, length($2) + 1) = $2 || '/')";

    /// <summary>Removes replies.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="before">Only those asked before this time; null for any time.</param>
    /// <param name="engine">Only those of this engine, <c>azure</c> or <c>azure/3.0</c>; null for any engine.</param>
    /// <param name="includePending">Whether claims without reply go too, so that nobody is told any more that they may have been paid for.
    /// Those whose reply a run still waits for are left alone: another run would pay for them too.</param>
    /// <param name="isDryRun">Only counts.</param>
    /// <exception cref="Errors.StageException">The ledger cannot be written.</exception>
    public static PruneResult Run(ReplyLedger ledger, DateTimeOffset? before, string? engine, bool includePending, bool isDryRun)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        string? limit = before?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        LedgerConnection connection = ledger.Connection;
        PruneResult result = connection.Write(() =>
        {
            long replies = connection.Number($"SELECT count(*) FROM reply WHERE {Which}", limit, engine);
            long pending = ledger.Claims.CountPrunable(limit, engine);
            if (!isDryRun)
            {
                connection.Execute($"DELETE FROM reply WHERE {Which}", limit, engine);
                if (includePending)
                {
                    ledger.Claims.Prune(limit, engine);
                }
            }

            return new PruneResult(replies, includePending ? pending : 0, includePending ? 0 : pending);
        });
        if (!isDryRun)
        {
            connection.Read(() => connection.Execute("VACUUM"));
        }

        return result;
    }
}
