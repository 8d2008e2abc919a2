using Microsoft.Data.Sqlite;

namespace Translate.Memories;

/// <summary>The tables of a shelf, and how one is told from any other database.</summary>
internal static class ShelfSchema
{
    /// <summary>The form that this version writes and reads; part of a shelf's name, so that another version's shelf is never opened.</summary>
    public const int Version = 2;

    /// <summary>How many units share one set of trigram lists.</summary>
    public const int BlockSize = 1 << 18;

    /// <summary>The tables. A <c>posting</c> is numbered by its block and the trigram's place in <c>block.grams</c>.</summary>
    public const string Tables =
        """
        CREATE TABLE unit (
            id INTEGER PRIMARY KEY,
            file INTEGER NOT NULL,
            hash INTEGER NOT NULL,
            in_context INTEGER,
            before INTEGER,
            after INTEGER,
            unreviewed INTEGER NOT NULL,
            state INTEGER,
            changed INTEGER,
            changed_by TEXT,
            source TEXT NOT NULL,
            target TEXT NOT NULL
        ) STRICT;
        CREATE TABLE block (
            id INTEGER PRIMARY KEY,
            units INTEGER NOT NULL,
            grams BLOB NOT NULL,
            counts BLOB NOT NULL,
            lengths BLOB NOT NULL
        ) STRICT;
        CREATE TABLE posting (
            id INTEGER PRIMARY KEY,
            units BLOB NOT NULL
        ) STRICT;
        """;

    /// <summary>The indices, made when all units are in.</summary>
    public const string Indices =
        """
        CREATE INDEX unit_by_hash ON unit (hash, unreviewed, changed DESC);
        CREATE INDEX unit_in_context ON unit (in_context, unreviewed, changed DESC) WHERE in_context IS NOT NULL;
        """;

    /// <summary>The row of a trigram's list.</summary>
    public static long PostingId(int block, int gram) => ((long)block << 32) | (uint)gram;

    /// <summary>Runs statements that return nothing.</summary>
    public static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
