using System.Runtime.ExceptionServices;
using Translate.Errors;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>
/// Writes into a ledger what several calls want written, in one transaction: the flush to the disk, which is most of a small transaction's cost, serves
/// all that came while the one before was under way. None waits for others to come, and what is urgent goes before what is not.
/// </summary>
/// <param name="connection">The ledger's file.</param>
internal sealed class CommitQueue(LedgerConnection connection)
{
    // Enough to share a flush, and little enough that what is urgent waits for no long transaction.
    private const int MostAtOnce = 16;

    private readonly Lock _lock = new();
    private readonly Queue<Entry> _urgent = new();
    private readonly Queue<Entry> _others = new();
    private bool _isWriting;

    /// <summary>Writes all of it or nothing; when the task has ended well, it is on the disk.</summary>
    /// <param name="work">Writes.</param>
    /// <param name="isUrgent">Whether a call to a service waits for it to be sent.</param>
    /// <exception cref="StageException">The file is damaged or locked, or cannot be written.</exception>
    /// <exception cref="InvalidOperationException">The ledger was closed before.</exception>
    public Task<T> WriteAsync<T>(Func<T> work, bool isUrgent = false)
    {
        var entry = new Entry<T>(() => connection.Guarded(work));
        lock (_lock)
        {
            (isUrgent ? _urgent : _others).Enqueue(entry);
            if (!_isWriting)
            {
                _isWriting = true;
                ThreadPool.QueueUserWorkItem(_ => WriteWaiting());
            }
        }

        return entry.Written;
    }

    private void WriteWaiting()
    {
        while (TakeWaiting() is { Count: > 0 } entries)
        {
            try
            {
                connection.Write(() => entries.ForEach(Run));
                entries.ForEach(e => e.End());
            }
            catch (Exception e) when (e is StageException or InvalidOperationException)
            {
                // The latter is what a connection says that was closed. Thrown on this thread, it would end the process, and leave those who wait waiting.
                entries.ForEach(entry => entry.Fail(e));
            }
        }
    }

    private List<Entry> TakeWaiting()
    {
        lock (_lock)
        {
            Queue<Entry> next = _urgent.Count > 0 ? _urgent : _others;
            List<Entry> taken = [];
            while (taken.Count < MostAtOnce && next.TryDequeue(out Entry? entry))
            {
                taken.Add(entry);
            }

            _isWriting = taken.Count > 0;
            return taken;
        }
    }

    // What fails for reasons of its own takes nothing of the others with it; what SQLite refuses, it refuses to all.
    private void Run(Entry entry)
    {
        connection.Execute("SAVEPOINT entry");
        switch (entry.Run())
        {
            case StageException refused:
                ExceptionDispatchInfo.Throw(refused);
                break;
            case not null:
                connection.RollBackTo("entry");
                break;
        }

        connection.Execute("RELEASE entry");
    }

    private abstract class Entry
    {
        /// <summary>Does the work and returns what was thrown, or null.</summary>
        public abstract Exception? Run();

        /// <summary>Tells whoever waits what came of the work.</summary>
        public abstract void End();

        /// <summary>Tells whoever waits that nothing was written.</summary>
        public abstract void Fail(Exception failure);
    }

    // A task that is run here and now keeps what was thrown for the one who waits.
    private sealed class Entry<T>(Func<T> work) : Entry
    {
        private readonly TaskCompletionSource<T> _written = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Action? _end;

        public Task<T> Written => _written.Task;

        public override Exception? Run()
        {
            var run = new Task<T>(work);
            run.RunSynchronously(TaskScheduler.Default);
            _end = () => _written.SetFromTask(run);
            return run.Exception?.InnerException;
        }

        public override void End() => _end!();

        public override void Fail(Exception failure) => _written.TrySetException(failure);
    }
}
