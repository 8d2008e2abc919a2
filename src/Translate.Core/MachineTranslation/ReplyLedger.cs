using System.Globalization;
using Translate.Documents;
using Translate.Errors;
using Translate.MachineTranslation.Ledgers;

namespace Translate.MachineTranslation;

/// <summary>
/// What metered engines were asked, what they answered and what it cost: an SQLite database, private to the machine, so that an unchanged
/// segment is never paid for twice and a stopped run resumes. Any number of threads may use one, and any number of processes one file.
/// </summary>
public sealed class ReplyLedger : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private ReplyLedger(LedgerConnection connection, TimeProvider time)
    {
        Connection = connection;
        Time = time;
        Replies = new ReplyTable(connection);
        Charges = new ChargeTable(connection);
        Runs = new RunTable(connection, time);
        Claims = new ClaimTable(connection, Runs);
    }

    internal LedgerConnection Connection { get; }

    internal TimeProvider Time { get; }

    internal ReplyTable Replies { get; }

    internal ClaimTable Claims { get; }

    internal ChargeTable Charges { get; }

    internal RunTable Runs { get; }

    /// <summary>Now, as the ledger writes it: <c>2026-11-22T12:00:00Z</c>, in UTC.</summary>
    internal string Now => Time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Opens a ledger, making file and folder where they are missing.</summary>
    /// <param name="path">The file, by custom <c>.translate/ledger.db</c> beside <c>pipeline.yml</c>.</param>
    /// <param name="time">Tells when a request was asked.</param>
    /// <exception cref="StageException">The file is damaged, of another program, of a newer version, or cannot be written.</exception>
    public static ReplyLedger Open(string path, TimeProvider time) => Open(path, time, Patience);

    /// <summary>Opens a ledger to read it, without writing anything; null when there is no such file.</summary>
    /// <exception cref="StageException">The file is damaged, of another program, or of a newer version.</exception>
    public static ReplyLedger? OpenToRead(string path, TimeProvider time) =>
        File.Exists(path) ? new ReplyLedger(LedgerConnection.OpenToRead(path, Patience), time) : null;

    /// <summary>Opens a ledger that waits this long for another process to finish writing.</summary>
    internal static ReplyLedger Open(string path, TimeProvider time, TimeSpan patience)
    {
        ArgumentNullException.ThrowIfNull(time);
        return new ReplyLedger(LedgerConnection.Open(path, patience), time);
    }

    /// <summary>The reply to a request that an engine of this identity has answered before, or null.</summary>
    /// <returns>A reply to this request; its billed characters are what it cost when it was asked.</returns>
    /// <exception cref="StageException">The file is damaged or locked.</exception>
    public TranslationReply? Find(EngineIdentity engine, TranslationRequest request)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(request);
        return Find(RequestKey.Of(engine, request), request.Id);
    }

    internal TranslationReply? Find(RequestKey key, string requestId) => Connection.Read(() => Replies.Find(key, requestId));

    /// <summary>Those of some keys for which there is a reply.</summary>
    /// <exception cref="StageException">The file is damaged or locked.</exception>
    internal HashSet<RequestKey> Known(IEnumerable<RequestKey> keys) => Connection.Read(() => Replies.Known(keys));

    /// <summary>Characters billed in this calendar month in UTC, with those whose answer is not known.</summary>
    /// <exception cref="StageException">The file is damaged or locked.</exception>
    public long CharactersThisMonth => Connection.Read(() => Charges.InMonth(Now[..7]));

    /// <summary>What was asked and what it cost.</summary>
    /// <exception cref="StageException">The file is damaged or locked.</exception>
    public LedgerSummary Summarize() => Connection.Read(() => new LedgerSummary(
        Connection.Number("SELECT count(*) FROM reply"), [.. Charges.All()], [.. Claims.All()], new FileInfo(Connection.Path).Length));

    /// <inheritdoc/>
    public void Dispose() => Connection.Dispose();
}
