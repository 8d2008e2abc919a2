using Microsoft.Data.Sqlite;
using Translate.Errors;
using Translate.MachineTranslation.Ledgers;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.MachineTranslation.Ledgers;

public sealed class CommitQueueTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly LedgerConnection _connection;
    private readonly LedgerConnection _reader;
    private readonly ManualResetEventSlim _free = new();

    public CommitQueueTests()
    {
        _connection = LedgerConnection.Open(_folder.PathOf("ledger.db"), TimeSpan.FromSeconds(30));
        _reader = LedgerConnection.Open(_folder.PathOf("ledger.db"), TimeSpan.FromSeconds(30));
    }

    public void Dispose()
    {
        _connection.Dispose();
        _reader.Dispose();
        _free.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Has_each_writing_on_the_disk_when_it_says_so()
    {
        await Parallel.ForAsync(0, 200, TestContext.Current.CancellationToken, async (i, _) =>
        {
            await _connection.WriteAsync(() => Add(i));
            Assert.Equal(1, _reader.Read(() => _reader.Number("SELECT count(*) FROM charge WHERE day = $1", Day(i))));
        });

        Assert.Equal(200, Rows());
    }

    [Fact]
    public async Task Writes_together_what_came_while_it_was_busy()
    {
        Task busy = await OccupyAsync();
        Task<long>[] others = [.. Enumerable.Range(1, 50).Select(i => _connection.WriteAsync(() =>
        {
            Add(i);
            return Rows();
        }))];
        _free.Set();
        await busy;

        // Each sees from outside what was on the disk when it was written: what the transactions before its own brought.
        Assert.Equal([1, 17, 33, 49], (await Task.WhenAll(others)).Distinct());
        Assert.Equal(51, Rows());
    }

    [Fact]
    public async Task Writes_what_is_urgent_first()
    {
        Task busy = await OccupyAsync();
        Task<long> ordinary = _connection.WriteAsync(Rows);
        Task<bool> urgent = _connection.WriteAsync(() => Add(1), isUrgent: true);
        _free.Set();
        await busy;

        Assert.True(await urgent);
        Assert.Equal(2, await ordinary);
    }

    [Fact]
    public async Task Undoes_what_fails_and_nothing_else()
    {
        Task<bool> before = _connection.WriteAsync(() => Add(1));
        Task<bool> wrong = _connection.WriteAsync<bool>(() =>
        {
            Add(2);
            throw new KeyNotFoundException("An engine answered what it was not asked.");
        });
        Task<bool> after = _connection.WriteAsync(() => Add(3));

        Assert.True(await before);
        Assert.Equal("An engine answered what it was not asked.", (await Assert.ThrowsAsync<KeyNotFoundException>(() => wrong)).Message);
        Assert.True(await after);
        Assert.Equal(2, Rows());
    }

    [Fact]
    public async Task Fails_all_that_the_database_did_not_take()
    {
        using var other = new SqliteConnection($"Data Source={_folder.PathOf("ledger.db")};Pooling=False");
        other.Open();
        using SqliteCommand locking = other.CreateCommand();
        locking.CommandText = "BEGIN IMMEDIATE";
        locking.ExecuteNonQuery();
        using var impatient = LedgerConnection.Open(_folder.PathOf("ledger.db"), TimeSpan.FromMilliseconds(50));

        Task<int>[] writings = [.. Enumerable.Range(0, 3).Select(i => impatient.WriteAsync(() => impatient.Execute("DELETE FROM charge")))];

        foreach (Task<int> writing in writings)
        {
            Assert.Contains("locked", (await Assert.ThrowsAnyAsync<StageException>(() => writing)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Fails_what_comes_when_the_ledger_is_closed()
    {
        _connection.Dispose();

        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => _connection.WriteAsync(() => Add(1)));
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => _connection.WriteAsync(() => Add(2)));
    }

    [Fact]
    public async Task Is_not_closed_in_the_middle_of_a_writing()
    {
        Task busy = await OccupyAsync();
        var closing = Task.Run(_connection.Dispose, TestContext.Current.CancellationToken);
        await Task.WhenAny(closing, Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken));
        _free.Set();

        await busy;
        await closing;
        Assert.Equal(1, Rows());
    }

    // A first writing that has begun, and goes on until the test sets it free.
    private async Task<Task> OccupyAsync()
    {
        var begun = new TaskCompletionSource();
        Task writing = _connection.WriteAsync(() =>
        {
            begun.SetResult();
            _free.Wait(TestContext.Current.CancellationToken);
            return Add(0);
        });
        await begun.Task;
        return writing;
    }

    private bool Add(int number) => _connection.Execute(
        "INSERT INTO charge (day, engine, article, replies, billed, held) VALUES ($1, 'azure/3.0', '', 0, 0, 0)", Day(number)) == 1;

    private long Rows() => _reader.Read(() => _reader.Number("SELECT count(*) FROM charge"));

    private static string Day(int number) => FormattableString.Invariant($"day {number}");
}
