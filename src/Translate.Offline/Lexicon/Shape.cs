namespace Translate.Offline.Lexicon;

/// <summary>Facts of a form that its tag does not tell.</summary>
[Flags]
internal enum Shape
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Plural, where the tag is genitive.</summary>
    Plural = 1,

    /// <summary>Definite, where the tag is genitive.</summary>
    Definite = 2,

    /// <summary>An adjective that is a verb's participle.</summary>
    Participle = 4,

    /// <summary>The word was guessed, not found.</summary>
    Guessed = 8,

    /// <summary>A verb in -s with active meaning.</summary>
    Deponent = 16,
}
