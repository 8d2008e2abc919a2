using System.Runtime.CompilerServices;

namespace Translate.Mutation;

/// <summary>Turns on one mutant of the mutated assembly at a time, which asks here at each place that was changed.</summary>
/// <remarks>One for the process, since generated code calls it; the trials run one after the other.</remarks>
public static class Switchboard
{
    /// <summary>The mutant that is on; -1 where none is.</summary>
    internal static int Active { get; set; } = -1;

    /// <summary>Which mutants were asked for since the last <see cref="Begin"/>.</summary>
    internal static bool[] Reached { get; private set; } = [];

    /// <summary>How many places may still be passed before a mutant counts as one that never ends.</summary>
    internal static int Budget { get; private set; }

    /// <summary>Whether a mutant is on.</summary>
    public static bool Is(int mutant)
    {
        Reached[mutant] = true;
        Pass();
        return mutant == Active;
    }

    /// <summary>Counts a loop's turn.</summary>
    /// <exception cref="TimeoutException">A loop does not end.</exception>
    /// <exception cref="InsufficientExecutionStackException">A method calls itself for ever.</exception>
    public static void Pass()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (--Budget < 0)
        {
            throw new TimeoutException();
        }
    }

    /// <summary>Begins one test.</summary>
    internal static void Begin(int mutants, int budget)
    {
        Reached = new bool[mutants];
        Budget = budget;
    }
}
