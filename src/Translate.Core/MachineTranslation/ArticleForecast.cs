namespace Translate.MachineTranslation;

/// <summary>What translating an article would take.</summary>
/// <param name="Segments">Segments to translate.</param>
/// <param name="FromMemory">Those that the memory, or a person, has translated.</param>
/// <param name="FromLedger">Those that a metered engine has been paid for already, or will have been by an earlier article of the run.</param>
/// <param name="New">Those that the engine would be asked.</param>
/// <param name="Characters">What a metered engine would be billed for them, each asked once: equal texts once.</param>
public sealed record ArticleForecast(int Segments, int FromMemory, int FromLedger, int New, long Characters)
{
    /// <summary>
    /// Distinct texts with names that the engine would be asked once more, should it miss one: what that costs is not in <see cref="Characters"/>. 0 for
    /// engines that are never asked that way.
    /// </summary>
    public int PerhapsTwice { get; init; }

    /// <summary>Nothing at all.</summary>
    public static ArticleForecast None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>This and another together.</summary>
    public ArticleForecast Add(ArticleForecast other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ArticleForecast(
            Segments + other.Segments, FromMemory + other.FromMemory, FromLedger + other.FromLedger, New + other.New, Characters + other.Characters)
        {
            PerhapsTwice = PerhapsTwice + other.PerhapsTwice,
        };
    }
}
