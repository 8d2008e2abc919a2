using Microsoft.Data.Sqlite;
using Translate.Errors;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>A connection to the ledger's file that any number of threads may share: each piece of work has it alone. SQLite's errors come out as ours.</summary>
internal sealed class LedgerConnection : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    private readonly CommitQueue _queue;

    private LedgerConnection(SqliteConnection connection, string path)
    {
        _connection = connection;
        _queue = new CommitQueue(this);
        Path = path;
    }

    /// <summary>The file, as the user named it.</summary>
    public string Path { get; }

    /// <summary>How often a writing was undone: what was remembered of its rows is then wrong.</summary>
    public int TimesUndone { get; private set; }

    /// <summary>Opens the file, making it and its folder where they are missing, and brings it into this version's form.</summary>
    /// <exception cref="StageException">The file is damaged, of another program, of a newer version, or cannot be written.</exception>
    public static LedgerConnection Open(string path, TimeSpan patience)
    {
        Guarded(path, () => Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!));
        return Prepared(new SqliteConnectionStringBuilder { DataSource = path }, path, patience, connection =>
        {
            // SQLite's own waiting looks again within milliseconds, the provider's only every 150.
            connection.Run(FormattableString.Invariant($"PRAGMA busy_timeout = {(long)patience.TotalMilliseconds}"));

            // What is paid for must survive a power cut too, hence FULL: one flush for each call to the engine is nothing beside the call.
            connection.Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000");
            LedgerSchema.Ensure(connection);
        });
    }

    /// <summary>Opens a file that is there to read it as it is, without writing or making any file. One of an older form is read as if brought into this one.</summary>
    /// <exception cref="StageException">The file is damaged, of another program, or of a newer version.</exception>
    public static LedgerConnection OpenToRead(string path, TimeSpan patience)
    {
        if (LedgerCopy.IsNeeded(path))
        {
            using var copy = LedgerCopy.Of(path);
            using var mended = Open(copy.Path, patience);
            return InMemory(mended, path);
        }

        // A reader of a file that nobody has open would make the files '-wal' and '-shm'; one that takes the file for unchanging does not.
        string name = Uri.EscapeDataString(System.IO.Path.GetFullPath(path)).Replace("%2F", "/", StringComparison.Ordinal);
        string source = File.Exists(path + "-wal") ? path : $"file:{name}?immutable=1";
        var settings = new SqliteConnectionStringBuilder { DataSource = source, Mode = SqliteOpenMode.ReadOnly };
        LedgerConnection file = Prepared(settings, path, patience, _ => { });
        using LedgerConnection? old = IsOld(file) ? file : null;
        return old is null ? file : InMemory(old, path);
    }

    /// <summary>Reads.</summary>
    /// <exception cref="StageException">The file is damaged or locked.</exception>
    public T Read<T>(Func<T> work)
    {
        lock (_gate)
        {
            return Guarded(work);
        }
    }

    /// <summary>Reads what was there at one moment, whatever others write meanwhile.</summary>
    /// <exception cref="StageException">The file is damaged or locked.</exception>
    public T ReadAtOnce<T>(Func<T> work) => InTransaction("BEGIN DEFERRED", work);

    /// <summary>Writes all of it or, when the disk refuses or <paramref name="work"/> fails, nothing.</summary>
    /// <exception cref="StageException">The file is damaged or locked, or cannot be written.</exception>
    public T Write<T>(Func<T> work) => InTransaction("BEGIN IMMEDIATE", work);

    /// <inheritdoc cref="Write{T}(Func{T})"/>
    public void Write(Action work) => Write(() =>
    {
        work();
        return true;
    });

    /// <summary>As <see cref="Write{T}(Func{T})"/>, in one transaction with what others write at the same time, and without keeping a thread waiting.</summary>
    /// <exception cref="StageException">The file is damaged or locked, or cannot be written.</exception>
    public Task<T> WriteAsync<T>(Func<T> work, bool isUrgent = false) => _queue.WriteAsync(work, isUrgent);

    /// <summary>Works with SQLite's errors coming out as ours.</summary>
    /// <exception cref="StageException">The file is damaged or locked, or cannot be written.</exception>
    public T Guarded<T>(Func<T> work) => Guarded(Path, work);

    /// <summary>Runs a statement, its parameters being <c>$1</c>, <c>$2</c>, …, and returns how many rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteNonQuery();

    /// <summary>The first column of the first row; null when there is none, or nothing in it.</summary>
    public object? Value(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    /// <summary>The first column of the first row, a whole number; 0 when there is none.</summary>
    public long Number(string sql, params ReadOnlySpan<object?> values) => Value(sql, values) is long number ? number : 0;

    /// <summary>Every row.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        List<T> rows = [];
        using SqliteDataReader reader = Command(sql, values).ExecuteReader();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>Runs statements that are used once and have no parameters.</summary>
    public void Run(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Closes the file, once the piece of work that has it is done.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            foreach (SqliteCommand command in _commands.Values)
            {
                command.Dispose();
            }

            _connection.Dispose();
        }
    }

    private T InTransaction<T>(string begin, Func<T> work) => Read(() =>
    {
        Execute(begin);
        try
        {
            T result = work();
            Execute("COMMIT");
            return result;
        }
        catch
        {
            RollBack();
            throw;
        }
    });

    private static LedgerConnection Prepared(
        SqliteConnectionStringBuilder settings, string path, TimeSpan patience, Action<LedgerConnection> prepare)
    {
        settings.Pooling = false;
        settings.DefaultTimeout = (int)Math.Ceiling(patience.TotalSeconds);
        var connection = new LedgerConnection(new SqliteConnection(settings.ToString()), path);
        try
        {
            return Guarded(path, () =>
            {
                connection._connection.Open();
                connection._connection.CreateFunction("compact_alignment", (string text) => CompactAlignment.Write(AlignmentText.Read(text)), isDeterministic: true);
                prepare(connection);
                return connection;
            });
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static bool IsOld(LedgerConnection file)
    {
        try
        {
            return !LedgerSchema.IsCurrent(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static LedgerConnection InMemory(LedgerConnection file, string path)
    {
        LedgerConnection memory = Prepared(
            new SqliteConnectionStringBuilder { DataSource = ":memory:" }, path, TimeSpan.Zero, m => file._connection.BackupDatabase(m._connection));
        LedgerSchema.Ensure(memory);
        return memory;
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out SqliteCommand? command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            for (int i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = FormattableString.Invariant($"${i + 1}") });
            }

            _commands.Add(sql, command);
        }

        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }

    /// <summary>Undoes what was written since a savepoint of this name.</summary>
    public void RollBackTo(string savepoint)
    {
        TimesUndone++;
        Execute($"ROLLBACK TO {savepoint}");
    }

    private void RollBack()
    {
        TimesUndone++;
        try
        {
            Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // A full disk makes SQLite roll back by itself; the error to report is the first one.
        }
    }

    private static T Guarded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw Failure(path, e);
        }
        catch (Exception e) when (e is FormatException or OverflowException or InvalidCastException)
        {
            throw LedgerException.Damaged(path, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw StageException.NotWritable(path, e);
        }
    }

    // SQLite's result codes, https://www.sqlite.org/rescode.html: 5 and 6 locked; 1, 11 and 26 not the file we wrote; the rest the disk's.
    private static StageException Failure(string path, SqliteException e) => e.SqliteErrorCode switch
    {
        5 or 6 => LedgerException.Busy(path, e),
        1 or 11 or 26 => LedgerException.Damaged(path, e),
        _ => StageException.NotWritable(path, e),
    };
}
