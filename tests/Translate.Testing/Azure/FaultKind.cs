namespace Translate.Testing.Azure;

/// <summary>The ways in which the test server misbehaves.</summary>
public enum FaultKind
{
    /// <summary>Answers with a status and a body of the test's choice.</summary>
    Status,

    /// <summary>Leaves the first translation out.</summary>
    ShortArray,

    /// <summary>Gives the first translation twice.</summary>
    LongArray,

    /// <summary>Gives each text the translation of the next.</summary>
    Rotated,

    /// <summary>Gives the first text an alignment that reaches outside it.</summary>
    WrongAlignment,

    /// <summary>Gives the first text sentence lengths of another text.</summary>
    WrongSentenceLengths,

    /// <summary>Translates the first text as nothing.</summary>
    EmptyText,

    /// <summary>Sends neither alignment nor sentence lengths.</summary>
    BareTexts,

    /// <summary>Cuts the connection instead of answering; nothing is billed.</summary>
    Reset,

    /// <summary>Sends half of the answer as if it were all of it; it is billed.</summary>
    Truncated,

    /// <summary>Ends the connection after half of the answer; it is billed.</summary>
    HangUp,

    /// <summary>Does not answer until the caller goes away; nothing is billed.</summary>
    Silence,
}
