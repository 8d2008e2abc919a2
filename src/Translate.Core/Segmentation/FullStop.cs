namespace Translate.Segmentation;

/// <summary>Judges a single full stop by the word before it and the start behind it.</summary>
internal sealed class FullStop(string text, NorwegianWords words)
{
    private const int LongestAbbreviation = 20;
    private const int LongestPart = 5;
    private const int MostParts = 4;
    private const int ShortestSentenceWord = 3;

    private readonly NumberStop _numbers = new(text, words);
    private readonly Initials _initials = new(text, words);

    public BreakRule Judge(int mark, int end, int next, int sentenceStart, StartKind start)
    {
        int wordStart = mark;
        while (wordStart > sentenceStart && mark - wordStart < LongestAbbreviation && Characters.IsWord(text[wordStart - 1]))
        {
            wordStart--;
        }

        ReadOnlySpan<char> word = text.AsSpan(wordStart, mark + 1 - wordStart);
        if (word.Length == 1)
        {
            return end > mark + 1 ? NorwegianRules.StopAndClosing : NorwegianRules.FullStop;
        }

        bool isNumber = char.IsDigit(word[0]);
        WordKinds kinds = isNumber ? WordKinds.None : KindsOf(word, wordStart, sentenceStart);
        if (end > mark + 1)
        {
            bool bracketed = text[mark + 1] == ')' && !OpensSentence(mark, sentenceStart);
            return bracketed && kinds.Has(WordKinds.Abbreviation & ~WordKinds.BeforeNumber) && start != StartKind.Dash
                ? NorwegianRules.BracketedAbbreviation
                : NorwegianRules.StopAndClosing;
        }

        if (IsSpaced(word, next))
        {
            return NorwegianRules.SpacedAbbreviation;
        }

        return isNumber ? _numbers.Judge(word[..^1], wordStart, next, sentenceStart, start)
            : _initials.Judge(word, wordStart, next, sentenceStart, start, kinds)
            ?? Abbreviation(kinds, wordStart, next, sentenceStart, start)
            ?? Plain(word, start);
    }

    private BreakRule? Abbreviation(WordKinds kinds, int wordStart, int next, int sentenceStart, StartKind start)
    {
        if (!kinds.Has(WordKinds.Abbreviation | WordKinds.Street))
        {
            return null;
        }

        bool beforeNumber = start == StartKind.Digit || (start == StartKind.Sign && text[next] is '§' or '$' or '€' or '£');
        if (kinds.Has(WordKinds.Never))
        {
            return NorwegianRules.Never;
        }

        if (kinds.Has(WordKinds.BeforeNumber | WordKinds.Street) && beforeNumber)
        {
            return NorwegianRules.BeforeNumber;
        }

        if (kinds.Has(WordKinds.MonthAbbreviation) && start == StartKind.Digit && IsBesideNumber(wordStart, next, sentenceStart))
        {
            return NorwegianRules.MonthAbbreviation;
        }

        if (kinds.Has(WordKinds.Title) && start is StartKind.Capital or StartKind.LowerCaseName)
        {
            return _initials.IsStarter(next) ? NorwegianRules.AbbreviationEnds : NorwegianRules.Title;
        }

        return kinds.Has(WordKinds.Unit) && words.Is(BlockText.WordAt(text, next), WordKinds.Currency) ? NorwegianRules.Currency
            : !kinds.Has(WordKinds.Can | WordKinds.Unit) ? null
            : start == StartKind.LowerCaseName ? NorwegianRules.SmallLetter
            : NorwegianRules.AbbreviationEnds;
    }

    private static BreakRule Plain(ReadOnlySpan<char> word, StartKind start) => start != StartKind.LowerCaseName ? NorwegianRules.FullStop
        : word.Length >= ShortestSentenceWord ? NorwegianRules.LowerCaseName
        : NorwegianRules.SmallLetter;

    // "3. jan. 2014", "jan. 2014", "tirs. 4. juni"; but "til jul. 20 personer".
    private bool IsBesideNumber(int wordStart, int next, int sentenceStart)
    {
        int before = BlockText.SpaceStart(text, wordStart, sentenceStart);
        bool day = before > sentenceStart && text[before - 1] is '.' or '/' && before > sentenceStart + 1 && char.IsDigit(text[before - 2]);
        int digits = next;
        while (digits < text.Length && char.IsDigit(text[digits]))
        {
            digits++;
        }

        bool year = digits - next == 4 && text[next] is '1' or '2';
        bool ordinal = digits - next <= 2 && digits < text.Length && text[digits] == '.';
        return day || year || ordinal;
    }

    // "f. eks." is one abbreviation in two words, "o. s. v." one in three.
    private WordKinds KindsOf(ReadOnlySpan<char> word, int wordStart, int sentenceStart)
    {
        WordKinds kinds = words.KindsOf(word);
        if (word.Length > LongestPart)
        {
            return kinds | StreetOf(word);
        }

        Span<char> joined = stackalloc char[LongestPart * MostParts];
        int from = joined.Length - word.Length;
        word.CopyTo(joined[from..]);
        int start = wordStart;
        for (int part = 1; part < MostParts; part++)
        {
            int end = start - 1;
            if (end <= sentenceStart || !char.IsWhiteSpace(text[end]) || text[end - 1] != '.')
            {
                break;
            }

            start = end - 1;
            while (start > sentenceStart && end - start <= LongestPart && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            if (end - start is < 2 or > LongestPart)
            {
                break;
            }

            from -= end - start;
            text.AsSpan(start, end - start).CopyTo(joined[from..]);
            WordKinds whole = words.KindsOf(joined[from..]);
            kinds = whole == WordKinds.None ? kinds : whole;
        }

        return kinds;
    }

    private WordKinds StreetOf(ReadOnlySpan<char> word) =>
        (words.KindsOf(word[^3..]) | words.KindsOf(word[^4..])) & WordKinds.Street;

    // The first stop of "f. Kr.": what follows makes it one abbreviation.
    private bool IsSpaced(ReadOnlySpan<char> word, int next)
    {
        ReadOnlySpan<char> following = BlockText.WordAt(text, next);
        if (word.Length != 2 || following.Length is 0 or >= LongestPart || next + following.Length >= text.Length || text[next + following.Length] != '.')
        {
            return false;
        }

        Span<char> joined = stackalloc char[LongestPart * 2];
        word.CopyTo(joined);
        text.AsSpan(next, following.Length + 1).CopyTo(joined[word.Length..]);
        return char.IsLower(word[0]) && words.KindsOf(joined[..(word.Length + following.Length + 1)]).Has(WordKinds.Never | WordKinds.Can);
    }

    // Whether the bracket that closes behind the mark opened where the sentence did.
    private bool OpensSentence(int mark, int sentenceStart) =>
        text[sentenceStart] == '(' && text.LastIndexOf('(', mark, Math.Min(mark - sentenceStart + 1, LongestAbbreviation * 2)) <= sentenceStart;
}
