namespace Translate.MachineTranslation;

/// <summary>Why a metered engine is not asked.</summary>
public enum MissingReason
{
    /// <summary>The run is frozen: nothing is paid for.</summary>
    Frozen,

    /// <summary>The budget for a run is used up.</summary>
    RunBudget,

    /// <summary>The budget for the month is used up.</summary>
    MonthBudget,
}
