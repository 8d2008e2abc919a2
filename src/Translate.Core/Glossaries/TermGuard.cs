namespace Translate.Glossaries;

/// <summary>What keeps a name from being found where the same letters mean something else.</summary>
public enum TermGuard
{
    /// <summary>The name is safe wherever it stands.</summary>
    None,

    /// <summary>Not right after another word with a capital: <c>Bowen Island</c>, <c>Kate Moss</c>.</summary>
    NotAfterName,
}
