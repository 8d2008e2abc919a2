using Translate.Documents;

namespace Translate.Writing;

/// <summary>Says for readers how a term came into the translation.</summary>
internal static class TermOutcome
{
    /// <summary>A few words in lower case: <c>found by word alignment</c>.</summary>
    public static string Of(TermProof proof) => proof switch
    {
        { IsProved: false, Method: ProofMethod.Dictionary } => "not found, though the engine was asked for it by dictionary",
        { IsProved: false } => "not found",
        { Method: ProofMethod.Alignment } => $"found by word alignment{Related(proof)}",
        { Method: ProofMethod.Search } => $"found by search{Related(proof)}",
        { Method: ProofMethod.Repair } => $"repaired; the engine had “{proof.Replaced}”",
        _ => "asked for by dictionary",
    };

    private static string Related(TermProof proof) => proof.IsRelated ? ", as a related word" : "";
}
