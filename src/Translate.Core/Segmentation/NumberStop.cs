namespace Translate.Segmentation;

/// <summary>Judges a full stop behind digits: a list number, a date, an ordinal, or the end of a sentence.</summary>
internal sealed class NumberStop(string text, NorwegianWords words)
{
    private const int LongestOrdinal = 2;
    private const int YearLength = 4;
    private const int LongestSectionNumber = 3;

    public BreakRule Judge(ReadOnlySpan<char> number, int wordStart, int next, int sentenceStart, StartKind start)
    {
        bool whole = !number.ContainsAnyExceptInRange('0', '9');
        bool isShort = whole && number.Length <= LongestOrdinal;
        if (IsFirst(wordStart, sentenceStart) && (isShort || number.Length <= LongestSectionNumber))
        {
            return NorwegianRules.ListNumber;
        }

        if (!whole)
        {
            return NorwegianRules.NumberEnds;
        }

        return start switch
        {
            StartKind.Digit when isShort && (IsOrdinal(next) || IsYearOfDate(wordStart, next, sentenceStart)) => NorwegianRules.NumericDate,
            StartKind.Dash when isShort && IsRange(next) => NorwegianRules.Range,
            StartKind.Capital => BeforeCapital(isShort, wordStart, next, sentenceStart),
            _ => NorwegianRules.NumberEnds,
        };
    }

    private BreakRule BeforeCapital(bool isShort, int wordStart, int next, int sentenceStart)
    {
        ReadOnlySpan<char> word = BlockText.WordAt(text, next);
        int end = next + word.Length;
        if (isShort && words.Is(word, WordKinds.Month))
        {
            return NorwegianRules.Date;
        }

        bool compound = end + 1 < text.Length && text[end] == '-' && char.IsLower(text[end + 1]);
        bool determined = words.Is(BlockText.WordBefore(text, wordStart, sentenceStart), WordKinds.Determiner);
        return (isShort && words.Is(word, WordKinds.Ordinal)) || (compound && determined) ? NorwegianRules.Ordinal : NorwegianRules.NumberEnds;
    }

    // "1. Innledning", "– 2. Metode", «3. Kapittel», "reglene: 1. Vær stille"
    private bool IsFirst(int wordStart, int sentenceStart)
    {
        while (wordStart > sentenceStart && (Characters.IsOpening(text[wordStart - 1]) || text[wordStart - 1] is ' ' || Characters.IsDash(text[wordStart - 1])))
        {
            wordStart--;
        }

        return wordStart == sentenceStart || (text[wordStart] == ' ' && text[wordStart - 1] == ':');
    }

    // "17. 5. 2014", "1. 2. og 3. plass"
    private bool IsOrdinal(int next)
    {
        int end = next;
        while (end < text.Length && end - next <= LongestOrdinal && char.IsDigit(text[end]))
        {
            end++;
        }

        return end - next <= LongestOrdinal && end < text.Length && text[end] == '.';
    }

    // The second stop of "17. 5. 2014"
    private bool IsYearOfDate(int wordStart, int next, int sentenceStart)
    {
        int before = BlockText.SpaceStart(text, wordStart, sentenceStart);
        bool day = before - sentenceStart > 1 && text[before - 1] == '.' && char.IsDigit(text[before - 2]);
        return day && text.Length - next >= YearLength && !text.AsSpan(next, YearLength).ContainsAnyExceptInRange('0', '9');
    }

    // "3. – 5. mai"
    private bool IsRange(int next)
    {
        int digit = BlockText.SkipSpace(text, next + 1);
        return digit < text.Length && char.IsDigit(text[digit]);
    }
}
