namespace Translate.Glossaries;

/// <summary>What kept a form of the glossary from being found where its letters stand.</summary>
public enum TermObstacle
{
    /// <summary>Nothing did.</summary>
    None,

    /// <summary>Its capitals are not there, or there are capitals that it may not have.</summary>
    Capitals,

    /// <summary>The guard <c>not-first</c>: a sentence begins here, or all is in capitals, so that the capital tells nothing.</summary>
    SentenceStart,

    /// <summary>
    /// The guard <c>not-after-name</c>: another word with a capital stands before it. Every name that English keeps is guarded so.
    /// </summary>
    AfterName,

    /// <summary>
    /// The guard <c>not-before-name</c>: another word with a capital stands after it. Every name that English keeps is guarded so, and every
    /// adjective that begins a sentence.
    /// </summary>
    BeforeName,

    /// <summary>The guard <c>not-team</c>: a word of sport stands beside it.</summary>
    Team,

    /// <summary>A given name stands before it, so it is a surname. Every name of one word is guarded so.</summary>
    AfterGivenName,

    /// <summary>The word for one person is another word too, and no word before it says 'one': <c>sterke syrer</c> are acids.</summary>
    OrdinaryWord,

    /// <summary>It is a part of a web or e-mail address, a tag or a user name.</summary>
    WebAddress,

    /// <summary>An adjective has no genitive, and a name in small letters none with a capital S.</summary>
    NoGenitive,

    /// <summary>A longer name begins at the same place.</summary>
    LongerName,
}
