using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Terms;

/// <summary>
/// Gives each term a place of its own in the translation. Each takes its best free place, the term with the longest English first, so that
/// <em>Guinea</em> does not take words from <em>Guinea-Bissau</em>; a term left without one takes the place of another that can move elsewhere.
/// Related words are looked at when every term has had its choice among accepted English.
/// </summary>
internal sealed class TermAssignment
{
    // A path over all terms for each term is cubic, and no sentence has so many names.
    private const int MostTermsToRearrange = 64;
    private const int Nobody = -1;
    private const int Several = -2;

    private readonly TermPlaces _places;
    private readonly TermPlace?[] _chosen;
    private readonly int[] _holders;
    private readonly bool _withRelated;

    /// <summary>Assigns the terms of a source their places in its translation.</summary>
    public TermAssignment(ImmutableArray<TermMatch> terms, TermPlaces places, int targetLength)
    {
        _places = places;
        _chosen = new TermPlace?[terms.Length];
        _holders = new int[targetLength];
        Array.Fill(_holders, Nobody);
        int[] longestFirst = [.. Enumerable.Range(0, terms.Length).OrderByDescending(t => terms[t].Required.Length)];
        Place(longestFirst);
        _withRelated = true;
        Place(longestFirst);
        PutRelatedInOrder();
    }

    /// <summary>The place of a term; null when there is none left for it.</summary>
    public TermPlace? Of(int term) => _chosen[term];

    private void Place(int[] terms)
    {
        foreach (int term in terms)
        {
            if (_chosen[term] is null && !TakesFree(term) && terms.Length <= MostTermsToRearrange)
            {
                TakesHeld(term, []);
            }
        }
    }

    private bool TakesFree(int term)
    {
        foreach (TermPlace place in _places.For(term, _withRelated))
        {
            if (Holder(place) == Nobody)
            {
                Hold(term, place);
                return true;
            }
        }

        return false;
    }

    // Kuhn's augmenting path: whoever holds the place is asked to move, each at most once.
    private bool TakesHeld(int term, HashSet<int> asked)
    {
        asked.Add(term);
        foreach (TermPlace place in _places.For(term, _withRelated))
        {
            if (Holder(place) is >= 0 and int holder && !asked.Contains(holder) && MovesAway(holder, term, place, asked))
            {
                return true;
            }
        }

        return false;
    }

    private bool MovesAway(int holder, int term, TermPlace place, HashSet<int> asked)
    {
        TermPlace before = _chosen[holder]!.Value;
        Leave(holder);
        Hold(term, place);
        if (TakesFree(holder) || TakesHeld(holder, asked))
        {
            return true;
        }

        Leave(term);
        Hold(holder, before);
        return false;
    }

    // A related word came to what others left: where the same English is meant twice, the order of the source decides.
    private void PutRelatedInOrder()
    {
        for (int later = 1; later < Math.Min(_chosen.Length, MostTermsToRearrange); later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                if (_chosen[earlier] is { Method: ProofMethod.Search } first && _chosen[later] is { Method: ProofMethod.Search } second
                    && first.IsRelated != second.IsRelated && second.Span.Start < first.Span.Start
                    && string.Equals(first.English, second.English, StringComparison.Ordinal))
                {
                    _chosen[earlier] = second with { IsRelated = first.IsRelated };
                    _chosen[later] = first with { IsRelated = second.IsRelated };
                }
            }
        }
    }

    // The one term that holds words of the place; Nobody when it is free, Several when no single move would free it.
    private int Holder(TermPlace place)
    {
        int holder = Nobody;
        foreach (int other in _holders.AsSpan(place.Span.Start, place.Span.Length))
        {
            if (other >= 0 && other != holder)
            {
                holder = holder == Nobody ? other : Several;
            }
        }

        return holder;
    }

    private void Hold(int term, TermPlace place)
    {
        _chosen[term] = place;
        _holders.AsSpan(place.Span.Start, place.Span.Length).Fill(term);
    }

    private void Leave(int term)
    {
        _holders.AsSpan(_chosen[term]!.Value.Span.Start, _chosen[term]!.Value.Span.Length).Fill(Nobody);
        _chosen[term] = null;
    }
}
