using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Terms;

/// <summary>
/// Finds, for each term of a source, the words of its translation that fulfil it. Words that the engine's alignment names go before others,
/// accepted English before that of a related word; two terms never share words, so a name that stands twice in the source is proved twice.
/// </summary>
internal static class TermProver
{
    /// <summary>The proofs, one for each term, in the order of the terms.</summary>
    /// <param name="terms">The terms found in the source.</param>
    /// <param name="alignment">The engine's word alignment of source and target; may be empty.</param>
    /// <param name="target">The translation.</param>
    public static ImmutableArray<TermProof> Prove(ImmutableArray<TermMatch> terms, ImmutableArray<WordAlignment> alignment, string target)
    {
        if (terms.IsEmpty)
        {
            return [];
        }

        var assignment = new TermAssignment(terms, new TermPlaces(terms, alignment, target), target.Length);
        return [.. terms.Select((term, i) => assignment.Of(i) is { } place
            ? new TermProof(term, place.Span, place.Method) { English = place.English }
            : new TermProof(term, null, ProofMethod.Search))];
    }
}
