namespace Translate.MachineTranslation.Ledgers;

/// <summary>What an engine cost for an article on a day, or a change of it.</summary>
/// <param name="Day">The day in UTC: <c>2026-11-22</c>.</param>
/// <param name="Engine">The engine: <c>azure/3.0</c>.</param>
/// <param name="Article">The article's name; empty outside a run over articles.</param>
public sealed record Charge(string Day, string Engine, string Article)
{
    /// <summary>Replies received.</summary>
    public long Replies { get; init; }

    /// <summary>Characters billed.</summary>
    public long Billed { get; init; }

    /// <summary>Characters sent for which no answer has come, yet or ever; they may have been billed.</summary>
    public long Held { get; init; }
}
