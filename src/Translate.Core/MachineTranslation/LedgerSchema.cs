using Microsoft.Data.Sqlite;

namespace Translate.MachineTranslation;

/// <summary>The tables of the ledger, and how one is told from any other database.</summary>
internal static class LedgerSchema
{
    /// <summary>The form that this version writes (<c>PRAGMA user_version</c>).</summary>
    public const long Version = 1;

    // "TrLg" in ASCII: marks the file as a ledger (PRAGMA application_id).
    private const long ApplicationId = 0x54724C67;

    private const string Tables =
        """
        CREATE TABLE reply (
            key TEXT NOT NULL PRIMARY KEY,
            engine TEXT NOT NULL,
            source_language TEXT NOT NULL,
            target_language TEXT NOT NULL,
            source TEXT NOT NULL,
            target TEXT NOT NULL,
            alignment TEXT NOT NULL,
            confidence REAL,
            billed_characters INTEGER NOT NULL,
            asked TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """;

    /// <summary>Makes the tables in a new file, or checks that the file is a ledger this version can read.</summary>
    public static void Ensure(SqliteConnection connection, string path)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        long application = Number(connection, "PRAGMA application_id");
        long version = Number(connection, "PRAGMA user_version");
        if (application == 0 && version == 0 && Number(connection, "SELECT count(*) FROM sqlite_schema") == 0)
        {
            Execute(connection, FormattableString.Invariant($"{Tables} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}"));
        }
        else if (application != ApplicationId)
        {
            throw LedgerException.Foreign(path);
        }
        else if (version > Version)
        {
            throw LedgerException.TooNew(path, version);
        }

        transaction.Commit();
    }

    /// <summary>Runs statements that return nothing.</summary>
    public static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
