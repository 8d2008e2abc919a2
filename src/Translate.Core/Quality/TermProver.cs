using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Quality;

/// <summary>
/// Finds, for each term of a unit, the words of the target that fulfil it: among the words that the engine's alignment names, otherwise
/// anywhere in the target. Two terms never share words of the target; the longest
/// is looked for first, so that a shorter name inside it does not take its words.
/// </summary>
internal static class TermProver
{
    public static ImmutableArray<TermProof> Prove(TranslationUnit unit, string target)
    {
        List<TextSpan> taken = [];
        return
        [
            .. unit.Terms.Index()
                .OrderByDescending(t => t.Item.Required.Length)
                .Select(t => (t.Index, Proof: Prove(t.Item, unit.Alignment, target, taken)))
                .OrderBy(p => p.Index)
                .Select(p => p.Proof),
        ];
    }

    private static TermProof Prove(TermMatch term, ImmutableArray<WordAlignment> alignment, string target, List<TextSpan> taken)
    {
        IEnumerable<TextSpan> aligned = alignment.Where(a => a.Source.Overlaps(term.Span)).Select(a => a.Target);
        foreach (TextSpan words in aligned)
        {
            if (Find(term, target, taken, words) is { } found)
            {
                taken.Add(found);
                return new TermProof(term, found, ProofMethod.Alignment);
            }
        }

        TextSpan? anywhere = Find(term, target, taken, new TextSpan(0, target.Length));
        if (anywhere is { } span)
        {
            taken.Add(span);
        }

        return new TermProof(term, anywhere, ProofMethod.Search);
    }

    // The required form first, then each accepted one; the first free occurrence that touches the words looked at.
    private static TextSpan? Find(TermMatch term, string target, List<TextSpan> taken, TextSpan within) => Wanted(term)
        .SelectMany(w => Occurrences(target, w).Where(o => o.Overlaps(within) && !taken.Exists(t => t.Overlaps(o))).Take(1))
        .Select(o => (TextSpan?)o)
        .FirstOrDefault();

    // "the Netherlands" is fulfilled by "Netherlands" too: as an adjective, or after another determiner, the article falls.
    private static IEnumerable<string> Wanted(TermMatch term) => new[] { term.Required }.Concat(term.Accepted)
        .SelectMany(w => w.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? new[] { w, w[4..] } : [w])
        .Where(w => w.Length > 0)
        .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where words stand whole in a target, with at least their own capitals.</summary>
    public static IEnumerable<TextSpan> Occurrences(string target, string words)
    {
        for (int at = target.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0;
             at = at + 1 < target.Length ? target.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase) : -1)
        {
            if (IsWhole(target, at, at + words.Length) && KeepsCapitals(target.AsSpan(at, words.Length), words))
            {
                yield return new TextSpan(at, words.Length);
            }
        }
    }

    // "is" is no IS and "us" no US; more capitals than the glossary has are fine, as in a headline.
    private static bool KeepsCapitals(ReadOnlySpan<char> found, string words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (char.IsUpper(words[i]) && !char.IsUpper(found[i]))
            {
                return false;
            }
        }

        return true;
    }

    // A plural -s and a genitive may follow the accepted word; no other letter may touch it.
    private static bool IsWhole(string target, int start, int end)
    {
        bool startsWord = start == 0 || !char.IsLetterOrDigit(target[start - 1]);
        int after = end < target.Length && target[end] == 's' ? end + 1 : end;
        return startsWord && (after >= target.Length || !char.IsLetterOrDigit(target[after]));
    }
}
