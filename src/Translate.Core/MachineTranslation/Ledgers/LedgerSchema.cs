namespace Translate.MachineTranslation.Ledgers;

/// <summary>The tables of the ledger, and how one is told from any other database.</summary>
/// <remarks>
/// <para><c>reply</c>: what was answered. <c>terms</c> is null in rows that come from the first form, which did not keep them.</para>
/// <para><c>run</c>: who works on the ledger; <c>lease</c> is when its claims end unless it renews them (milliseconds since 1970).</para>
/// <para><c>claim</c>: what was asked and not answered yet; without a run, nobody is waiting for the answer any more.</para>
/// <para><c>charge</c>: characters by day, engine and article; <c>held</c> are those sent without an answer yet, or for ever.</para>
/// </remarks>
internal static class LedgerSchema
{
    // The form that this version writes (PRAGMA user_version).
    private const long Version = 3;

    // "TrLg" in ASCII: marks the file as a ledger (PRAGMA application_id).
    private const long ApplicationId = 0x54724C67;

    private const string Tables =
        """
        CREATE TABLE reply (
            id INTEGER PRIMARY KEY,
            key BLOB NOT NULL UNIQUE,
            engine TEXT NOT NULL,
            source_language TEXT NOT NULL,
            target_language TEXT NOT NULL,
            source TEXT NOT NULL,
            terms TEXT,
            target TEXT NOT NULL,
            alignment TEXT NOT NULL,
            confidence REAL,
            billed_characters INTEGER NOT NULL,
            asked TEXT NOT NULL
        ) STRICT;
        CREATE TABLE run (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            machine TEXT NOT NULL,
            process INTEGER NOT NULL,
            started INTEGER NOT NULL,
            lease INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE claim (
            key BLOB NOT NULL PRIMARY KEY,
            run INTEGER,
            engine TEXT NOT NULL,
            source_language TEXT NOT NULL,
            target_language TEXT NOT NULL,
            source TEXT NOT NULL,
            article TEXT NOT NULL,
            characters INTEGER NOT NULL,
            asked TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE charge (
            day TEXT NOT NULL,
            engine TEXT NOT NULL,
            article TEXT NOT NULL,
            replies INTEGER NOT NULL,
            billed INTEGER NOT NULL,
            held INTEGER NOT NULL,
            PRIMARY KEY (day, engine, article)
        ) STRICT, WITHOUT ROWID;
        """;

    // The first form kept replies alone; what they cost is what they were billed.
    private const string FromFirstForm =
        """
        INSERT INTO reply (key, engine, source_language, target_language, source, terms, target, alignment, confidence, billed_characters, asked)
        SELECT unhex(key), engine, source_language, target_language, source, NULL, target, alignment, confidence, billed_characters, asked
        FROM old_reply ORDER BY asked, key;
        INSERT INTO charge (day, engine, article, replies, billed, held)
        SELECT substr(asked, 1, 10), engine, '', count(*), sum(billed_characters), 0 FROM old_reply GROUP BY 1, 2;
        DROP TABLE old_reply;
        """;

    // The second form kept alignments as exports hold them.
    private const string FromSecondForm = "UPDATE reply SET alignment = compact_alignment(alignment)";

    /// <summary>Makes the tables in a new file, brings an older form into this one, or finds that the file is no ledger that this version can read.</summary>
    /// <exception cref="LedgerException">It is another program's, a newer version's, or damaged.</exception>
    public static void Ensure(LedgerConnection connection)
    {
        if (IsCurrent(connection))
        {
            return;
        }

        connection.Write(() =>
        {
            switch (Form(connection))
            {
                case 0:
                    connection.Run(Tables);
                    break;
                case 1:
                    connection.Run($"ALTER TABLE reply RENAME TO old_reply; {Tables} {FromFirstForm} {FromSecondForm}");
                    break;
                case 2:
                    connection.Run(FromSecondForm);
                    break;
                default:
                    return;
            }

            connection.Run(FormattableString.Invariant($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}"));
        });
    }

    /// <summary>Whether the file has this version's form; otherwise it is empty or has an older one.</summary>
    /// <exception cref="LedgerException">It is another program's, a newer version's, or damaged.</exception>
    public static bool IsCurrent(LedgerConnection connection) => connection.ReadAtOnce(() => Form(connection) == Version);

    private static long Form(LedgerConnection connection)
    {
        long application = connection.Number("PRAGMA application_id");
        long version = connection.Number("PRAGMA user_version");
        if (application == 0 && version == 0 && connection.Number("SELECT count(*) FROM sqlite_schema") == 0)
        {
            return 0;
        }

        return application != ApplicationId ? throw LedgerException.Foreign(connection.Path)
            : version > Version ? throw LedgerException.TooNew(connection.Path, version)
            : version;
    }
}
