using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Offline.Tokens;

/// <summary>Which of a request's terms can be placed: inside the text, not overlapping, in order.</summary>
internal static class TermPlaces
{
    /// <summary>The usable terms by their start; of two that overlap, the first.</summary>
    public static List<TermMatch> Usable(string text, ImmutableArray<TermMatch> terms)
    {
        List<TermMatch> usable = [];
        if (terms.IsDefaultOrEmpty)
        {
            return usable;
        }

        int end = 0;
        foreach (TermMatch term in terms.OrderBy(t => t.Span.Start).ThenByDescending(t => t.Span.Length))
        {
            if (term.Span.Length > 0 && term.Span.Start >= end && term.Span.End <= text.Length && term.Required.Length > 0)
            {
                usable.Add(term);
                end = term.Span.End;
            }
        }

        return usable;
    }
}
