namespace Translate.Documents;

/// <summary>Where a term of the source landed in the target.</summary>
/// <param name="Term">The occurrence in the source.</param>
/// <param name="Target">The words in the target that fulfil it; null when none were found.</param>
/// <param name="Method">How they came there or were found; for a term without words, what was tried last.</param>
public sealed record TermProof(TermMatch Term, TextSpan? Target, ProofMethod Method)
{
    /// <summary>Whether English that fulfils the term stands in the target.</summary>
    public bool IsProved => Target is not null;

    /// <summary>The English of the glossary that the words are a form of; null when none were found or the prover is not this program's.</summary>
    public string? English { get; init; }

    /// <summary>For a repaired term, the words that the engine had put in its place; otherwise null.</summary>
    public string? Replaced { get; init; }

    /// <summary>Whether the words are English that the entry accepts for another kind of word (<c>Iraqi</c> for <c>Iraks</c>).</summary>
    public bool IsRelated => English is { } english
        && !Term.Accepted.Contains(english, StringComparer.Ordinal) && Term.Related.Contains(english, StringComparer.Ordinal);
}
