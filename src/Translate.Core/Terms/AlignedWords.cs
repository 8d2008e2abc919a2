using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Terms;

/// <summary>The words of a translation that stand for a term and for nothing else, as the engine's alignment tells.</summary>
internal static class AlignedWords
{
    /// <summary>
    /// The words, without the punctuation around them; null when the alignment does not say exactly: a part of the term is not aligned, a neighbour in the
    /// source shares its words, or other words stand between them.
    /// </summary>
    public static TextSpan? Of(TermMatch term, string source, string target, ImmutableArray<WordAlignment> alignment)
    {
        WordAlignment[] links = [.. alignment.Where(a => a.Source.Overlaps(term.Span))];
        if (links.Length == 0 || !StandsFor(term.Span, source, links))
        {
            return null;
        }

        int start = links.Min(l => l.Target.Start);
        var words = new TextSpan(start, links.Max(l => l.Target.End) - start);
        bool isShared = alignment.Except(links).Any(a => a.Target.Overlaps(words));
        bool isGapless = Uncovered(words, target, links.Select(l => l.Target)).All(c => char.IsWhiteSpace(c) || c is '-');
        return isShared || !isGapless || HasNameBeside(words, target, alignment) ? null : WithoutPunctuation(words, target);
    }

    // A word with a capital beside them that is aligned with nothing may be the rest of the name: "al-Zour" in "Deir al-Zour".
    private static bool HasNameBeside(TextSpan words, string target, ImmutableArray<WordAlignment> alignment)
    {
        int end = words.Start - 1;
        int start = end > 0 ? target.LastIndexOf(' ', end - 1) + 1 : 0;
        int next = words.End + 1;
        int nextEnd = next < target.Length && target.IndexOf(' ', next) is > 0 and int space ? space : target.Length;
        return (end > 0 && start > 0 && target[end] == ' ' && IsUnalignedName(new TextSpan(start, end - start)))
            || (next < target.Length && target[words.End] == ' ' && IsUnalignedName(new TextSpan(next, nextEnd - next)));

        bool IsUnalignedName(TextSpan word) => word.Of(target).Any(char.IsUpper) && !alignment.Any(a => a.Target.Overlaps(word));
    }

    // Every letter of the term is aligned, and no letter beside it with it: "Irak-krigen" is one word to a service, and not the term's alone.
    private static bool StandsFor(TextSpan term, string source, WordAlignment[] links) =>
        !Uncovered(term, source, links.Select(l => l.Source)).Any(char.IsLetterOrDigit)
        && !links.Any(l => Uncovered(l.Source, source, [term]).Any(char.IsLetterOrDigit));

    private static IEnumerable<char> Uncovered(TextSpan whole, string text, IEnumerable<TextSpan> parts)
    {
        TextSpan[] covering = [.. parts];
        return Enumerable.Range(whole.Start, whole.Length).Where(i => !Array.Exists(covering, c => i >= c.Start && i < c.End)).Select(i => text[i]);
    }

    private static TextSpan? WithoutPunctuation(TextSpan words, string target)
    {
        int start = words.Start;
        int end = words.End;
        while (start < end && !char.IsLetterOrDigit(target[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(target[end - 1]))
        {
            end--;
        }

        return end > start ? new TextSpan(start, end - start) : null;
    }
}
