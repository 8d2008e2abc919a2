using System.Collections;
using System.Collections.Immutable;

namespace Translate.Mutation;

/// <summary>Runs the tests against each mutant, only those that reach it.</summary>
internal sealed class Trial
{
    private const int Patience = 20;
    private const int LeastBudget = 200_000;

    private readonly int _mutants;
    private readonly List<(TestRow Row, BitArray Reaches, int Budget)> _rows = [];

    private Trial(int mutants) => _mutants = mutants;

    /// <summary>Runs every row without a mutant, to learn what it reaches and how long it takes.</summary>
    /// <exception cref="InvalidOperationException">A row fails as it is.</exception>
    public static async Task<Trial> PrepareAsync(ImmutableArray<TestRow> rows, int mutants)
    {
        var trial = new Trial(mutants);
        Switchboard.Active = -1;
        foreach (TestRow row in rows)
        {
            Switchboard.Begin(mutants, int.MaxValue);
            if (await Fails(row))
            {
                throw new InvalidOperationException($"A row of {row.Name} fails without any mutant.");
            }

            int budget = Math.Max(LeastBudget, Patience * (int.MaxValue - Switchboard.Budget));
            trial._rows.Add((row, new BitArray(Switchboard.Reached), budget));
        }

        return trial;
    }

    /// <summary>What becomes of a mutant. A row that failed is tried earlier with the next one.</summary>
    public async Task<Fate> JudgeAsync(Mutant mutant)
    {
        bool covered = false;
        for (int i = 0; i < _rows.Count; i++)
        {
            (TestRow row, BitArray reaches, int budget) = _rows[i];
            if (!reaches[mutant.Id])
            {
                continue;
            }

            covered = true;
            Switchboard.Begin(_mutants, budget);
            Switchboard.Active = mutant.Id;
            if (await Fails(row))
            {
                (_rows[i], _rows[i / 2]) = (_rows[i / 2], _rows[i]);
                return Fate.Killed;
            }
        }

        return covered ? Fate.Survived : Fate.NotCovered;
    }

    /// <summary>Whether a row fails; whatever a mutant makes the engine throw is a failure like another.</summary>
    private static async Task<bool> Fails(TestRow row)
    {
        var run = Task.Run(row.Run);
        await run.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !run.IsCompletedSuccessfully;
    }
}
