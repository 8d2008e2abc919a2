using Translate.Documents;

namespace Translate.Writing;

/// <summary>The sentence that marks a document as a machine draft wherever it is shown.</summary>
internal static class DraftLabel
{
    /// <summary>The label, naming the engines; null when no target is a draft.</summary>
    public static string? For(BilingualDocument document)
    {
        string[] engines =
        [
            .. document.Units.Where(u => u.IsDraft).Select(u => u.Engine!)
                .Select(e => e.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        return engines.Length == 0
            ? null
            : $"Draft: machine translation by {string.Join(" and ", engines)}. A person must revise it before it is published.";
    }
}
