namespace Translate.Documents;

/// <summary>Where a term of the source landed in the target.</summary>
/// <param name="Term">The occurrence in the source.</param>
/// <param name="Target">The words in the target that fulfil it; null when none were found.</param>
/// <param name="Method">How they were found.</param>
public sealed record TermProof(TermMatch Term, TextSpan? Target, ProofMethod Method)
{
    /// <summary>Whether an accepted English form stands in the target.</summary>
    public bool IsProved => Target is not null;
}
