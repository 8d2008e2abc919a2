namespace Translate.MachineTranslation.Ledgers;

/// <summary>Characters by day, engine and article: those billed, and those held because no answer has come for them, yet or ever.</summary>
internal sealed class ChargeTable(LedgerConnection ledger)
{
    /// <summary>Books a change; numbers may be negative.</summary>
    public void Add(Charge change) => ledger.Execute(
        """
        INSERT INTO charge (day, engine, article, replies, billed, held) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (day, engine, article) DO UPDATE SET
            replies = replies + excluded.replies, billed = billed + excluded.billed, held = held + excluded.held
        """,
        change.Day, change.Engine, change.Article, change.Replies, change.Billed, change.Held);

    /// <summary>Characters billed and held in a month, written <c>2026-11</c>.</summary>
    public long InMonth(string month) =>
        ledger.Number("SELECT sum(billed + held) FROM charge WHERE day >= $1 AND day <= $2", month + "-01", month + "-31");

    /// <summary>Every charge, by day, engine and article.</summary>
    public List<Charge> All() => ledger.Rows(
        "SELECT day, engine, article, replies, billed, held FROM charge WHERE replies <> 0 OR billed <> 0 OR held <> 0 ORDER BY day, engine, article",
        row => new Charge(row.GetString(0), row.GetString(1), row.GetString(2))
        {
            Replies = row.GetInt64(3),
            Billed = row.GetInt64(4),
            Held = row.GetInt64(5),
        });
}
