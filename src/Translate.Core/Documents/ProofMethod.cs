namespace Translate.Documents;

/// <summary>How a term came to its place in the target, or was looked for.</summary>
public enum ProofMethod
{
    /// <summary>Found by the engine's word alignment.</summary>
    Alignment,

    /// <summary>Found by searching the target for the accepted forms, in the order of the source.</summary>
    Search,

    /// <summary>Put there after the machine translation, in place of exactly the words that the engine's alignment named.</summary>
    Repair,

    /// <summary>Put there by the engine, which was asked once more with the English that the term requires.</summary>
    Dictionary,
}
