namespace Translate.Offline.Tokens;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    /// <summary>Letters, possibly with digits, hyphens and apostrophes inside.</summary>
    Word,

    /// <summary>Digits with their separators.</summary>
    Number,

    /// <summary>Digits with the full stop of an ordinal: <c>2.</c> in <c>2. november</c>.</summary>
    Ordinal,

    /// <summary>One punctuation mark.</summary>
    Punctuation,

    /// <summary>Anything else: a currency sign, an emoji, a run of unknown signs.</summary>
    Symbol,

    /// <summary>A glossary term, whose English is given.</summary>
    Term,
}
