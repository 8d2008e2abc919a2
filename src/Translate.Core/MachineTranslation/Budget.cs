namespace Translate.MachineTranslation;

/// <summary>What one run may still spend. Once it has refused a request it refuses all: a run ends at its budget, it does not look for texts that still fit.</summary>
/// <param name="options">The limits.</param>
/// <param name="closed">Why nothing may be spent from the beginning; null when the limits alone decide.</param>
internal sealed class Budget(BudgetOptions options, MissingReason? closed)
{
    private long _spent;

    /// <summary>Why nothing is paid for any more; null as long as the budget lasts.</summary>
    public MissingReason? Closed { get; private set; } = closed;

    /// <summary>The limit that closed it; 0 in a frozen run.</summary>
    public long Limit => Closed switch
    {
        MissingReason.RunBudget => options.CharactersPerRun ?? 0,
        MissingReason.MonthBudget => options.CharactersPerMonth ?? 0,
        _ => 0,
    };

    /// <summary>Whether the month's characters must be known before anything is spent.</summary>
    public bool CountsMonth => options.CharactersPerMonth is not null;

    /// <summary>Spends on as many of some requests, in their order, as the budget allows.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="inMonth">Characters spent in this month by all runs, this one included.</param>
    public IReadOnlyList<ClaimedRequest> Spend(IEnumerable<ClaimedRequest> requests, long inMonth)
    {
        List<ClaimedRequest> allowed = [];
        foreach (ClaimedRequest request in requests)
        {
            Closed ??= _spent + request.Characters > options.CharactersPerRun ? MissingReason.RunBudget
                : inMonth + request.Characters > options.CharactersPerMonth ? MissingReason.MonthBudget
                : null;
            if (Closed is not null)
            {
                break;
            }

            allowed.Add(request);
            _spent += request.Characters;
            inMonth += request.Characters;
        }

        return allowed;
    }

    /// <summary>Corrects what was spent: a call was billed something else than it held.</summary>
    public void Correct(long characters) => _spent += characters;
}
