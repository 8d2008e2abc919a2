namespace Translate.Testing.Memories;

/// <summary>How a sentence of a memory was changed before it is looked for.</summary>
public enum EditKind
{
    /// <summary>One to four words exchanged, put in or taken out.</summary>
    Words,

    /// <summary>A third of the words in another form.</summary>
    Inflection,

    /// <summary>A third of the words misspelled by one letter.</summary>
    Misspelling,

    /// <summary>A clause put in front, and one word exchanged.</summary>
    Clause,
}
