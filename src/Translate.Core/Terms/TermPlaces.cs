using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Terms;

/// <summary>The words of a translation that may fulfil its terms. They are found when asked for, each wording once.</summary>
internal sealed class TermPlaces(ImmutableArray<TermMatch> terms, ImmutableArray<WordAlignment> alignment, string target)
{
    private readonly SearchableText _target = SearchableText.Of(target);
    private readonly Dictionary<string, TextSpan[]> _found = new(StringComparer.Ordinal);

    /// <summary>The places for a term, the best first: aligned words, then others in their order.</summary>
    /// <param name="term">The term's index.</param>
    /// <param name="withRelated">Whether to add the English of related words, after all others.</param>
    public IEnumerable<TermPlace> For(int term, bool withRelated)
    {
        TermMatch match = terms[term];
        TextSpan[] aligned = [.. alignment.Where(a => a.Source.Overlaps(match.Span)).Select(a => a.Target)];
        IEnumerable<TermPlace> accepted = For(TermWording.Accepted(match), aligned);
        return withRelated ? accepted.Concat(For(TermWording.Related(match), aligned)) : accepted;
    }

    private IEnumerable<TermPlace> For(IEnumerable<TermWording> wordings, TextSpan[] aligned)
    {
        TermWording[] present = [.. wordings.Where(w => Occurrences(w.Text).Length > 0)];
        return aligned.Length == 0
            ? Places(present, _ => true, ProofMethod.Search)
            : Places(present, IsAligned, ProofMethod.Alignment).Concat(Places(present, s => !IsAligned(s), ProofMethod.Search));

        bool IsAligned(TextSpan span) => Array.Exists(aligned, a => a.Overlaps(span));
    }

    private IEnumerable<TermPlace> Places(TermWording[] wordings, Func<TextSpan, bool> fits, ProofMethod method) =>
        wordings.SelectMany(w => Occurrences(w.Text).Where(fits).Select(span => new TermPlace(span, method, w.English, w.IsRelated)));

    private TextSpan[] Occurrences(string words) =>
        _found.TryGetValue(words, out TextSpan[]? spans) ? spans : _found[words] = [.. TermSearch.Find(_target, words)];
}
