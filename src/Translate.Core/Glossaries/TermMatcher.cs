using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Glossaries;

/// <summary>
/// Finds the names of a glossary in Norwegian text: as they stand, in the genitive, as adjectives and inhabitants in all their forms, and
/// before the hyphen of a compound. The longest name at a place wins, and nothing is found inside another word.
/// </summary>
/// <remarks>Safe to use from several threads. The time it takes grows with the text and not with the glossary.</remarks>
public sealed class TermMatcher(Glossary glossary)
{
    private readonly TermTrie _trie = new(glossary.Entries);

    /// <summary>The glossary whose names it finds.</summary>
    public Glossary Glossary { get; } = glossary;

    /// <summary>
    /// The names in a text, in their order, never overlapping. Spans are UTF-16 units of the text as given, in whatever normal form.
    /// </summary>
    public ImmutableArray<TermMatch> Find(string text) => Find(text, trials: null);

    /// <summary>
    /// Every form of the glossary whose letters stand in a text, in their order: the names found, and what was guarded away with the reason.
    /// </summary>
    public ImmutableArray<TermDecision> Explain(string text)
    {
        var trials = new TermTrials(text);
        Find(text, trials);
        return trials.Decisions();
    }

    private ImmutableArray<TermMatch> Find(string text, TermTrials? trials)
    {
        var matchable = MatchableText.Of(text);
        ImmutableArray<TermMatch>.Builder matches = ImmutableArray.CreateBuilder<TermMatch>();
        var words = new WordReader(matchable.Text);
        while (_trie.MoveToFirstWord(ref words))
        {
            Occurrence? longest = Longest(matchable.Text, words, trials);
            trials?.Decide(matchable, longest);
            if (longest is { } found)
            {
                TextSpan span = matchable.Origin(found.Start, found.End);
                matches.Add(found.ToMatch(span, span.Of(text)));
                words.SkipTo(found.End);
            }
        }

        return matches.DrainToImmutable();
    }

    private Occurrence? Longest(string text, WordReader words, TermTrials? trials)
    {
        Occurrence? longest = null;
        int start = words.Start;
        int node = TermTrie.Root;
        long separator = 0;
        do
        {
            int? next = _trie.Next(node, separator, words.Hash);
            Occurrence? here = null;
            if (next is { } complete)
            {
                here = Occurrence.Of(_trie.PatternsAt(complete), text, start, words.End);
                trials?.Add(_trie.PatternsAt(complete), start, words.End, isGenitive: false);
            }

            longest = here ?? Genitive(text, node, separator, start, words, trials) ?? longest;
            if (next is not { } longer || !_trie.ContinuesAfter(longer))
            {
                break;
            }

            node = longer;
            separator = words.ReadSeparator();
        }
        while (separator != WordReader.TooLong && words.MoveNext());

        return longest;
    }

    private Occurrence? Genitive(string text, int node, long separator, int start, WordReader words, TermTrials? trials)
    {
        if (words.Word is not [.. { Length: > 0 } name, 's' or 'S']
            || EndsInSibilant(name)
            || _trie.Next(node, separator, words.HashWithoutLast) is not { } next)
        {
            return null;
        }

        trials?.Add(_trie.PatternsAt(next), start, words.End, isGenitive: true);
        return Occurrence.InGenitive(_trie.PatternsAt(next), text, start, words.End);
    }

    private static bool EndsInSibilant(ReadOnlySpan<char> name) => name[^1] is 's' or 'x' or 'z' or 'S' or 'X' or 'Z';
}
