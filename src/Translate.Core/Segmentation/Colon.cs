namespace Translate.Segmentation;

/// <summary>Judges a colon: does a quotation or a full clause follow, or did it only introduce?</summary>
internal sealed class Colon(string text, NorwegianWords words, OngoingQuotation quotations, SentenceStart starts, ColonPolicy policy)
{
    private const int LongestQuotation = 400;
    private const int LongestWithin = 80;
    private const int LongestLabel = 60;
    private const int MostLabelWords = 3;
    private const int FewestClauseWords = 3;
    private const int FewestWordsBehindLabel = 8;

    public BreakRule Judge(int mark, int end, int next, int sentenceStart)
    {
        if (policy == ColonPolicy.Never)
        {
            return NorwegianRules.ColonNever;
        }

        StartKind start = starts.KindAt(next);
        bool quotation = (text[next] is '«' or '“' or '"' or '„' or '”' && quotations.Opens(next)) || start == StartKind.Dash;
        if (!quotation && start is not (StartKind.Capital or StartKind.LowerCaseName))
        {
            return policy == ColonPolicy.Always && start != StartKind.None ? NorwegianRules.ColonAlways : NorwegianRules.ColonPhrase;
        }

        if (policy == ColonPolicy.Always)
        {
            return NorwegianRules.ColonAlways;
        }

        return end != mark + 1 ? NorwegianRules.ColonTitle
            : Introduction(mark, sentenceStart) ?? (quotation ? Quotation(next, start) : Clause(mark, next, sentenceStart));
    }

    // What stands before the colon only labels what follows.
    private BreakRule? Introduction(int mark, int sentenceStart)
    {
        int wordStart = BlockText.WordStart(text, mark, sentenceStart);
        while (wordStart > sentenceStart && text[wordStart - 1] == '-')
        {
            wordStart = BlockText.WordStart(text, wordStart - 1, sentenceStart);
        }

        ReadOnlySpan<char> before = text.AsSpan(wordStart, mark - wordStart);
        return words.Is(before, WordKinds.Label) ? NorwegianRules.ColonLabel
            : IsCapitals(mark, sentenceStart) || IsDateline(mark, sentenceStart) ? NorwegianRules.ColonDateline
            : null;
    }

    // "OSLO:", "NEW YORK:", "NTB:"
    private bool IsCapitals(int mark, int sentenceStart)
    {
        ReadOnlySpan<char> before = text.AsSpan(sentenceStart, mark - sentenceStart);
        return before.Length is > 1 and <= LongestLabel && AreCapitals(before);
    }

    private static bool AreCapitals(ReadOnlySpan<char> span)
    {
        int capitals = 0;
        foreach (char c in span)
        {
            if (char.IsLower(c) || Characters.IsEndMark(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }

    // "OSLO (NTB):", "Oslo (NTB-AFP):"
    private bool IsDateline(int mark, int sentenceStart)
    {
        if (mark == sentenceStart || text[mark - 1] != ')')
        {
            return false;
        }

        int floor = Math.Max(sentenceStart, mark - LongestLabel);
        int open = text.LastIndexOf('(', mark - 1, mark - floor);
        return open > 0 && open - sentenceStart <= LongestLabel && (words.Is(BlockText.WordAt(text, open + 1), WordKinds.Agency) || (open - 1 > sentenceStart && AreCapitals(text.AsSpan(sentenceStart, open - 1 - sentenceStart))));
    }

    // "kalte ham: «en helt», og gikk" goes on after a short quotation; "sa: «Vi drar.»" does not.
    private BreakRule Quotation(int next, StartKind start)
    {
        if (start == StartKind.Dash)
        {
            return NorwegianRules.ColonQuotation;
        }

        int closing = quotations.ClosingOf(next, LongestQuotation);
        if (closing < 0)
        {
            return start == StartKind.None ? NorwegianRules.ColonPhrase : NorwegianRules.ColonQuotation;
        }

        int after = closing + 1;
        bool comma = after < text.Length && text[after] is ',' or ';';
        int word = BlockText.SkipSpace(text, after);
        bool goesOn = comma || (word > after && word < text.Length && starts.KindAt(word) == StartKind.None);
        if (goesOn && closing - next <= LongestWithin)
        {
            return NorwegianRules.ColonWithin;
        }

        bool oneWord = !text.AsSpan(next, closing - next).Contains(' ');
        return oneWord && start == StartKind.None ? NorwegianRules.ColonPhrase : NorwegianRules.ColonQuotation;
    }

    private BreakRule Clause(int mark, int next, int sentenceStart)
    {
        ReadOnlySpan<char> rest = text.AsSpan(next);
        int stop = rest.IndexOfAny(Characters.ClauseEnds);
        ReadOnlySpan<char> clause = stop < 0 ? rest : rest[..stop];
        bool utterance = stop >= 0 && rest[stop] is '!' or '?';
        if (IsInsideTitle(mark, sentenceStart) && (stop < 0 || rest[stop] is '»'))
        {
            return NorwegianRules.ColonTitle;
        }

        if (utterance || Announces(mark, sentenceStart))
        {
            return NorwegianRules.ColonClause;
        }

        int length = Words(clause, out bool hasClauseWord, out int leadingCapitals);
        if (leadingCapitals > 1 && IsName(mark, sentenceStart))
        {
            return NorwegianRules.ColonTitle;
        }

        ReadOnlySpan<char> last = BlockText.WordBefore(text, mark, sentenceStart);
        bool name = last.Length > 0 && char.IsUpper(last[0]) && mark - last.Length > sentenceStart;
        bool label = !words.Is(last, WordKinds.Reporting) && mark - sentenceStart <= LongestLabel && Words(text.AsSpan(sentenceStart, mark - sentenceStart), out _, out _) <= MostLabelWords;
        int fewest = label ? FewestWordsBehindLabel : FewestClauseWords;
        hasClauseWord |= words.Is(BlockText.WordAt(text, next), WordKinds.Starter);
        bool full = hasClauseWord ? length > 1 : !name && length >= fewest && leadingCapitals < length;
        return full ? NorwegianRules.ColonClause : NorwegianRules.ColonPhrase;
    }

    private bool Announces(int mark, int sentenceStart) => words.Is(BlockText.WordBefore(text, mark, sentenceStart), WordKinds.Announces);

    // "boken «Nord: En reise»": an opening mark stands nearer than a closing one.
    private bool IsInsideTitle(int mark, int sentenceStart)
    {
        int length = Math.Min(mark - sentenceStart, LongestQuotation);
        ReadOnlySpan<char> before = text.AsSpan(mark - length, length);
        int quote = before.LastIndexOfAny("«»");
        return quote >= 0 && before[quote] == '«';
    }

    // "Guitar Hero: World Tour": the colon is inside a name when two words with capitals stand before it.
    private bool IsName(int mark, int sentenceStart)
    {
        ReadOnlySpan<char> last = BlockText.WordBefore(text, mark, sentenceStart);
        ReadOnlySpan<char> first = BlockText.WordBefore(text, mark - last.Length, sentenceStart);
        return last.Length > 0 && first.Length > 0 && char.IsUpper(first[0]) && (char.IsUpper(last[0]) || char.IsDigit(last[0]));
    }

    private int Words(ReadOnlySpan<char> clause, out bool hasClauseWord, out int leadingCapitals)
    {
        int count = 0;
        leadingCapitals = 0;
        hasClauseWord = false;
        foreach (Range range in clause.Split(' '))
        {
            ReadOnlySpan<char> word = clause[range].Trim(",;()\u00A0\n«»\"");
            if (word.IsEmpty)
            {
                continue;
            }

            leadingCapitals += leadingCapitals == count && (char.IsUpper(word[0]) || char.IsDigit(word[0])) ? 1 : 0;
            hasClauseWord |= words.Is(word, WordKinds.Clause);
            count++;
        }

        return count;
    }
}
