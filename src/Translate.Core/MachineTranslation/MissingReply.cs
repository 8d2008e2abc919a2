namespace Translate.MachineTranslation;

/// <summary>A segment whose translation would have to be paid for, in a run that may not.</summary>
/// <param name="Unit">The unit's id.</param>
/// <param name="Text">The source text.</param>
/// <param name="Characters">What it would be billed; its text's length where nothing was reckoned with it yet.</param>
public sealed record MissingReply(string Unit, string Text, long Characters)
{
    /// <summary>What the reply would be found by: two articles may lack the same one, which is paid for once.</summary>
    internal RequestKey Key { get; init; }
}
