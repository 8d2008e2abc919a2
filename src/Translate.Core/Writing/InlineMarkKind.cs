namespace Translate.Writing;

/// <summary>What an inline mark stands for in XLIFF.</summary>
internal enum InlineMarkKind
{
    /// <summary>Paired markup: <c>pc</c>, or <c>sc</c> and <c>ec</c> where it crosses another.</summary>
    Pair,

    /// <summary>Stand-alone markup: <c>ph</c>.</summary>
    Placeholder,

    /// <summary>What is said about a whole target: <c>mrk</c> with ITS attributes. It covers all of the text, so it crosses nothing.</summary>
    Annotation,

    /// <summary>A glossary term: <c>mrk</c>, or <c>sm</c> and <c>em</c> where it crosses another.</summary>
    Term,
}
