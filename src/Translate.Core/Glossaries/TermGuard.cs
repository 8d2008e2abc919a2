namespace Translate.Glossaries;

/// <summary>What keeps a name from being found where the same letters mean something else.</summary>
[Flags]
public enum TermGuard
{
    /// <summary>The name is safe wherever it stands.</summary>
    None = 0,

    /// <summary>Not right after another word with a capital: <c>Bowen Island</c>, <c>Kate Moss</c>.</summary>
    NotAfterName = 1,

    /// <summary>
    /// Not where a sentence begins or all is in capitals, for there any word has one: <c>Kongressen</c>, <c>Slottet</c>.
    /// </summary>
    NotFirst = 2,

    /// <summary>Not right before another word with a capital: <c>Paris Hilton</c>, <c>Jordan Pickford</c>.</summary>
    NotBeforeName = 4,

    /// <summary>Not where words of sport make it a team, which keeps its name: <c>Napoli vant</c>, <c>Roma-treneren</c>.</summary>
    NotTeam = 8,
}
