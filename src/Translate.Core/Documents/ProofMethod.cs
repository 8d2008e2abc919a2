namespace Translate.Documents;

/// <summary>How a term's place in the target was found.</summary>
public enum ProofMethod
{
    /// <summary>By the engine's word alignment.</summary>
    Alignment,

    /// <summary>By searching the target for the accepted forms, in the order of the source.</summary>
    Search,
}
