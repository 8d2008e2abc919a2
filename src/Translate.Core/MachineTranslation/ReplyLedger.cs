using System.Globalization;
using Microsoft.Data.Sqlite;
using Translate.Documents;
using Translate.Errors;

namespace Translate.MachineTranslation;

/// <summary>
/// What metered engines were asked, what they answered and what it cost: an SQLite database, private to the machine, so that an unchanged
/// segment is never paid for twice and a stopped run resumes. Any number of threads may use one, and any number of processes one file.
/// </summary>
public sealed class ReplyLedger : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection;
    private readonly TimeProvider _time;
    private readonly string _path;

    private ReplyLedger(SqliteConnection connection, string path, TimeProvider time)
    {
        _connection = connection;
        _path = path;
        _time = time;
    }

    /// <summary>Opens a ledger, making file and folder where they are missing.</summary>
    /// <param name="path">The file, by custom <c>.translate/ledger.db</c> beside <c>pipeline.yml</c>.</param>
    /// <param name="time">Tells when a request was asked.</param>
    /// <exception cref="StageException">The file is damaged, of another program, of a newer version, or cannot be written.</exception>
    public static ReplyLedger Open(string path, TimeProvider time) => Open(path, time, Patience);

    /// <summary>Opens a ledger that waits this long, rounded up to a second, for another process to finish writing.</summary>
    internal static ReplyLedger Open(string path, TimeProvider time, TimeSpan patience)
    {
        ArgumentNullException.ThrowIfNull(time);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            DefaultTimeout = (int)Math.Ceiling(patience.TotalSeconds),
            Pooling = false,
        }.ToString());
        try
        {
            return Guarded(path, () =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                connection.Open();

                // SQLite's own waiting looks again within milliseconds, the provider's only every 150.
                LedgerSchema.Execute(connection, FormattableString.Invariant($"PRAGMA busy_timeout = {(long)patience.TotalMilliseconds}"));

                // What is paid for must survive a power cut too, hence FULL: one flush for each call to the engine is nothing beside the call.
                LedgerSchema.Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
                LedgerSchema.Ensure(connection, path);
                return new ReplyLedger(connection, path, time);
            });
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The reply to a request that an engine of this identity has answered before, or null.</summary>
    /// <returns>A reply to this request; its billed characters are what it cost when it was asked.</returns>
    /// <exception cref="StageException">The file is damaged or locked.</exception>
    public TranslationReply? Find(EngineIdentity engine, TranslationRequest request) => Locked(() =>
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = "SELECT target, alignment, confidence, billed_characters FROM reply WHERE key = $key";
        command.Parameters.AddWithValue("$key", RequestKey.Of(engine, request).Hash);
        using SqliteDataReader row = command.ExecuteReader();
        return !row.Read() ? null : new TranslationReply(request.Id, row.GetString(0), AlignmentText.Read(row.GetString(1)))
        {
            Confidence = row.IsDBNull(2) ? null : row.GetDouble(2),
            BilledCharacters = row.GetInt64(3),
        };
    });

    /// <summary>Keeps replies, all of them or, when the disk refuses, none. The first reply to a request is the one that stays.</summary>
    /// <param name="engine">The engine that gave them.</param>
    /// <param name="replies">Replies to requests among <paramref name="requests"/>.</param>
    /// <param name="requests">What was asked.</param>
    /// <exception cref="StageException">The file is damaged or locked, or cannot be written.</exception>
    public void Store(EngineIdentity engine, IReadOnlyCollection<TranslationReply> replies, IEnumerable<TranslationRequest> requests)
    {
        var asked = requests.ToDictionary(r => r.Id, StringComparer.Ordinal);
        Locked(() =>
        {
            using SqliteTransaction transaction = _connection.BeginTransaction(deferred: false);
            string now = _time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            foreach (TranslationReply reply in replies)
            {
                Insert(engine, asked[reply.RequestId], reply, now);
            }

            transaction.Commit();
            return true;
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private void Insert(EngineIdentity engine, TranslationRequest request, TranslationReply reply, string now)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText =
            """
            INSERT INTO reply (key, engine, source_language, target_language, source, target, alignment, confidence, billed_characters, asked)
            VALUES ($key, $engine, $from, $to, $source, $target, $alignment, $confidence, $billed, $asked)
            ON CONFLICT (key) DO NOTHING
            """;
        command.Parameters.AddWithValue("$key", RequestKey.Of(engine, request).Hash);
        command.Parameters.AddWithValue("$engine", engine.ToString());
        command.Parameters.AddWithValue("$from", request.Source.Tag);
        command.Parameters.AddWithValue("$to", request.Target.Tag);
        command.Parameters.AddWithValue("$source", request.Text);
        command.Parameters.AddWithValue("$target", reply.Text);
        command.Parameters.AddWithValue("$alignment", AlignmentText.Write(reply.Alignment));
        command.Parameters.AddWithValue("$confidence", reply.Confidence is { } confidence ? confidence : DBNull.Value);
        command.Parameters.AddWithValue("$billed", reply.BilledCharacters);
        command.Parameters.AddWithValue("$asked", now);
        command.ExecuteNonQuery();
    }

    private T Locked<T>(Func<T> work)
    {
        lock (_gate)
        {
            return Guarded(_path, work);
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
        catch (Exception e) when (e is FormatException or OverflowException)
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
