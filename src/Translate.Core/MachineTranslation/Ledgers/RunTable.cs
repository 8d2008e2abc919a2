namespace Translate.MachineTranslation.Ledgers;

/// <summary>The runs that work on a ledger, each with a lease that it renews as long as it works.</summary>
internal sealed class RunTable(LedgerConnection ledger, TimeProvider time)
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>Enters this process and returns its number. Runs that ended and have no claims are struck out.</summary>
    public long Enter()
    {
        ledger.Execute("DELETE FROM run WHERE lease < $1 AND id NOT IN (SELECT run FROM claim WHERE run IS NOT NULL)", Now);
        ProcessIdentity process = ProcessIdentity.Current;
        ledger.Execute(
            "INSERT INTO run (machine, process, started, lease) VALUES ($1, $2, $3, $4)", process.Machine, process.Process, process.Started, LeaseFromNow);
        return ledger.Number("SELECT last_insert_rowid()");
    }

    /// <summary>Renews the lease of a run, and enters it again should it have been struck out.</summary>
    public void Renew(long run)
    {
        ProcessIdentity process = ProcessIdentity.Current;
        ledger.Execute(
            """
            INSERT INTO run (id, machine, process, started, lease) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (id) DO UPDATE SET lease = excluded.lease
            """,
            run, process.Machine, process.Process, process.Started, LeaseFromNow);
    }

    /// <summary>The runs that still work.</summary>
    public IEnumerable<long> Working() => ledger.Rows("SELECT id FROM run ORDER BY id", row => row.GetInt64(0)).Where(IsWorking);

    /// <summary>Whether a run still works: its lease lasts, and its process is not known to have ended.</summary>
    public bool IsWorking(long run) => ledger
        .Rows(
            "SELECT machine, process, started FROM run WHERE id = $1 AND lease > $2",
            row => new ProcessIdentity(row.GetString(0), row.GetInt64(1), row.GetInt64(2)),
            run, Now)
        .Exists(process => !process.IsKnownDead);

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private long LeaseFromNow => Now + (long)Lease.TotalMilliseconds;
}
