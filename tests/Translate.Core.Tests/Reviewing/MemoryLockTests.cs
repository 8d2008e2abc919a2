using System.Collections.Concurrent;
using Translate.Errors;
using Translate.Reviewing;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Reviewing;

public sealed class MemoryLockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Keeps_all_but_one_out()
    {
        using (MemoryLock.Take(_folder.Path))
        {
            Assert.Contains("is being written by another 'translate accept'", Assert.Throws<ConfigurationException>(() => MemoryLock.Take(_folder.Path)).Message, StringComparison.Ordinal);
        }

        MemoryLock.Take(_folder.Path).Dispose();
    }

    [Fact]
    public void Has_one_holder_however_many_take_and_free_it_at_once()
    {
        int holders = 0;
        int most = 0;
        int taken = 0;
        ConcurrentBag<Exception> failures = [];
        var threads = Enumerable.Range(0, 6).Select(n => new Thread(() => Hammer(n))).ToList();

        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());

        Assert.Empty(failures);
        Assert.Equal(1, most);
        Assert.InRange(taken, 20, int.MaxValue);
        MemoryLock.Take(_folder.Path).Dispose();

        void Hammer(int thread)
        {
            for (int i = 0; i < 1500; i++)
            {
                try
                {
                    using var held = MemoryLock.Take(_folder.Path);
                    InterlockedMax(ref most, Interlocked.Increment(ref holders));
                    Interlocked.Increment(ref taken);
                    Thread.SpinWait((i + thread) % 7 * 300);
                    Thread.Yield();
                    InterlockedMax(ref most, Volatile.Read(ref holders));
                    Interlocked.Decrement(ref holders);
                }
                catch (ConfigurationException)
                {
                    Thread.SpinWait(i % 5 * 20);
                }
                catch (TranslateException e)
                {
                    failures.Add(e);
                }
            }
        }
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (int known = most; value > known; known = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, value, known);
        }
    }
}
