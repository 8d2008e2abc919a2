using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Terms;

/// <summary>A translation with the proof of each of its terms.</summary>
/// <param name="Text">The translation.</param>
/// <param name="Alignment">The word alignment of source and translation; empty when there is none.</param>
/// <param name="Proofs">The proofs, one for each term of the source, in their order.</param>
internal sealed record ProvedTranslation(string Text, ImmutableArray<WordAlignment> Alignment, ImmutableArray<TermProof> Proofs)
{
    /// <summary>The terms that are not proved.</summary>
    public IEnumerable<TermMatch> Unproved => Proofs.Where(p => !p.IsProved).Select(p => p.Term);

    /// <summary>Proves the terms in a translation as it is.</summary>
    public static ProvedTranslation Of(ImmutableArray<TermMatch> terms, ImmutableArray<WordAlignment> alignment, string text) =>
        new(text, alignment, TermProver.Prove(terms, alignment, text));

    /// <summary>The same, with these terms known to have been put in place by the engine's dictionary, wherever they are found or not.</summary>
    public ProvedTranslation Forcing(ImmutableArray<TermMatch> forced) => forced.IsEmpty
        ? this
        : this with { Proofs = [.. Proofs.Select(p => forced.Contains(p.Term) ? p with { Method = ProofMethod.Dictionary } : p)] };

    /// <summary>The same, with those of these terms that are not proved known to have been tried with the engine's dictionary too.</summary>
    public ProvedTranslation InVain(ImmutableArray<TermMatch> forced) => this with
    {
        Proofs = [.. Proofs.Select(p => !p.IsProved && forced.Contains(p.Term) ? p with { Method = ProofMethod.Dictionary } : p)],
    };
}
