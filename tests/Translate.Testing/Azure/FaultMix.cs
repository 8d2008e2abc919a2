using System.Collections.Immutable;

namespace Translate.Testing.Azure;

/// <summary>A stream of calls of which a share goes wrong, each kind of fault as often as the others, in an order that a seed decides.</summary>
/// <param name="seed">The same seed makes the same order.</param>
/// <param name="share">How many calls go wrong, 0 to 1.</param>
/// <param name="kinds">What goes wrong.</param>
public sealed class FaultMix(int seed, double share, ImmutableArray<Fault> kinds)
{
    private readonly Lock _lock = new();
    private readonly Random _random = new(seed);
    private readonly int[] _counts = new int[kinds.Length];

    /// <summary>How often each fault has happened, in the order given.</summary>
    public ImmutableArray<int> Counts
    {
        get
        {
            lock (_lock)
            {
                return [.. _counts];
            }
        }
    }

    /// <summary>The usual troubles of a service on a network: turned away as too many, out of order, cut off, silent, a web page, half an answer.</summary>
    public static ImmutableArray<Fault> UsualTroubles { get; } =
    [
        Fault.TooMany("0"),
        Fault.Error(503, 503000),
        Fault.Of(FaultKind.Reset),
        Fault.Of(FaultKind.Silence),
        Fault.Answer(200, "<html><body>Sign in to the network</body></html>"),
        Fault.Of(FaultKind.Truncated),
    ];

    /// <summary>The fault of the next call; null when it goes well.</summary>
    public Fault? Next()
    {
        lock (_lock)
        {
            if (_random.NextDouble() >= share)
            {
                return null;
            }

            int kind = _random.Next(kinds.Length);
            _counts[kind]++;
            return kinds[kind];
        }
    }
}
