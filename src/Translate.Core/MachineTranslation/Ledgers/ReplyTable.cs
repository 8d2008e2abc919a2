using Microsoft.Data.Sqlite;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>The replies of a ledger.</summary>
internal sealed class ReplyTable(LedgerConnection ledger)
{
    // A statement for several keys costs hardly more than one for one.
    private const int KeysAtOnce = 1000;

    /// <summary>Those of some keys for which there is a reply.</summary>
    public HashSet<RequestKey> Known(IEnumerable<RequestKey> keys) =>
    [
        .. keys.Chunk(KeysAtOnce).SelectMany(some => ledger.Rows(
            "SELECT reply.key FROM json_each($1) JOIN reply ON reply.key = unhex(json_each.value)",
            row => RequestKey.Read(row.GetFieldValue<byte[]>(0)),
            $"[{string.Join(',', some.Select(k => $"\"{k.Hash}\""))}]")),
    ];

    /// <summary>The reply to a request, or null.</summary>
    public TranslationReply? Find(RequestKey key, string requestId) => ledger
        .Rows(
            "SELECT target, alignment, confidence, billed_characters FROM reply WHERE key = $1",
            row => new TranslationReply(requestId, row.GetString(0), CompactAlignment.Read(row.GetString(1)))
            {
                Confidence = Confidence(row, 2),
                BilledCharacters = row.GetInt64(3),
            },
            key.ToBytes())
        .SingleOrDefault();

    /// <summary>Every reply, in the order in which they came.</summary>
    public List<LedgerEntry> All() => ledger.Rows(
        """
        SELECT lower(hex(key)), engine, source_language, target_language, source, terms, target, alignment, confidence, billed_characters, asked
        FROM reply ORDER BY id
        """,
        row => new LedgerEntry(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4))
        {
            Terms = row.IsDBNull(5) ? null : TermsText.Read(row.GetString(5)),
            Translation = row.GetString(6),
            Alignment = CompactAlignment.Read(row.GetString(7)),
            Confidence = Confidence(row, 8),
            Billed = row.GetInt64(9),
            Asked = row.GetString(10),
        });

    /// <summary>Keeps a reply, unless there is one with its key: the first is the one that stays.</summary>
    /// <returns>Whether it was kept.</returns>
    public bool Add(LedgerEntry entry) => ledger.Execute(
        """
        INSERT INTO reply (key, engine, source_language, target_language, source, terms, target, alignment, confidence, billed_characters, asked)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        ON CONFLICT (key) DO NOTHING
        """,
        Convert.FromHexString(entry.Key), entry.Engine, entry.Source, entry.Target, entry.Text, TermsText.Write(entry.Terms), entry.Translation,
        CompactAlignment.Write(entry.Alignment), entry.Confidence, entry.Billed, entry.Asked) == 1;

    /// <summary>Puts another translation in the place of one that is there.</summary>
    public void Replace(LedgerEntry entry) => ledger.Execute(
        "UPDATE reply SET target = $2, alignment = $3, confidence = $4, billed_characters = $5, asked = $6 WHERE key = $1",
        Convert.FromHexString(entry.Key), entry.Translation, CompactAlignment.Write(entry.Alignment), entry.Confidence, entry.Billed, entry.Asked);

    /// <summary>The translation with a key, or null.</summary>
    public string? Translation(string key) => (string?)ledger.Value("SELECT target FROM reply WHERE key = $1", Convert.FromHexString(key));

    private static double? Confidence(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);
}
