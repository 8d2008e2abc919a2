namespace Translate.Segmentation;

/// <summary>Judges a full stop behind a capital letter, or behind capital letters with stops: <c>H. Ibsen, J.K. Rowling, vitamin C.</c></summary>
internal sealed class Initials(string text, NorwegianWords words)
{
    /// <summary>The rule that decides, or null where the word is no initial.</summary>
    public BreakRule? Judge(ReadOnlySpan<char> word, int wordStart, int next, int sentenceStart, StartKind start, WordKinds kinds)
    {
        if (IsRomanListNumber(word, wordStart, sentenceStart))
        {
            return NorwegianRules.ListNumber;
        }

        if (word.Length == 2)
        {
            return char.IsUpper(word[0]) ? One(wordStart, next, sentenceStart, start) : null;
        }

        bool several = AreInitials(word) && !kinds.Has(WordKinds.Can) && start == StartKind.Capital && char.IsUpper(text[next]);
        return several && !IsStarter(next) ? NorwegianRules.Initials : null;
    }

    private BreakRule One(int wordStart, int next, int sentenceStart, StartKind start)
    {
        if (wordStart == sentenceStart)
        {
            return NorwegianRules.ListNumber;
        }

        if (IsUnit(wordStart, sentenceStart))
        {
            return NorwegianRules.Letter;
        }

        ReadOnlySpan<char> before = BlockText.WordBefore(text, wordStart, sentenceStart);
        if (IsRomanNumeral(text[wordStart]) && words.Is(before, WordKinds.Regnal) && (IsRoyal(wordStart, before, sentenceStart) || IsStarter(next)))
        {
            return NorwegianRules.Numeral;
        }

        bool named = before.Length > 0 && (char.IsDigit(before[^1]) || words.Is(before, WordKinds.LetterNamed));
        bool name = start == StartKind.LowerCaseName || (start == StartKind.Capital && (char.IsUpper(text[next]) || IsNickname(next, before)));
        return named || !name || (IsStarter(next) && !IsNameParticle(next, before)) ? NorwegianRules.Letter : NorwegianRules.Initial;
    }

    // "30 °C.", "30° C."
    private bool IsUnit(int wordStart, int sentenceStart)
    {
        int before = BlockText.SpaceStart(text, wordStart, sentenceStart);
        return before > sentenceStart && text[before - 1] is '°' or '%' or '‰';
    }

    // "J.K.", "J.-P.", "H.C."
    private static bool AreInitials(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || word.Length % 2 != 0)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i += 2)
        {
            if (!char.IsUpper(word[i]) || word[i + 1] != '.')
            {
                return false;
            }
        }

        return true;
    }

    // "II. Metode"
    private static bool IsRomanListNumber(ReadOnlySpan<char> word, int wordStart, int sentenceStart) =>
        wordStart == sentenceStart && word.Length is > 1 and < 6 && !word[..^1].ContainsAnyExcept("IVX");

    private static bool IsRomanNumeral(char c) => c is 'I' or 'V' or 'X';

    // "kong Olav V.", "pave Pius X.": a title stands before the name.
    private bool IsRoyal(int wordStart, ReadOnlySpan<char> name, int sentenceStart)
    {
        int nameStart = BlockText.SpaceStart(text, wordStart, sentenceStart) - name.Length;
        return words.Is(BlockText.WordBefore(text, nameStart, sentenceStart), WordKinds.Royal);
    }

    // "Per H. «Kalle» Dahl"
    private bool IsNickname(int next, ReadOnlySpan<char> before) => text[next] is '«' or '"' or '“' && before.Length > 0 && char.IsUpper(before[0]);

    private bool IsNameParticle(int next, ReadOnlySpan<char> before) =>
        (before.IsEmpty || char.IsUpper(before[0])) && words.Is(BlockText.WordAt(text, next), WordKinds.NameParticle) && IsBeforeCapital(next);

    private bool IsBeforeCapital(int particle)
    {
        int name = BlockText.SkipSpace(text, particle + BlockText.WordAt(text, particle).Length);
        return name < text.Length && char.IsUpper(text[name]);
    }

    /// <summary>Whether a word that starts sentences stands there: "Den" does; the "I" of "J. I. Dahl" is an initial.</summary>
    public bool IsStarter(int next)
    {
        ReadOnlySpan<char> word = BlockText.WordAt(text, next);
        int end = next + word.Length;
        return words.Is(word, WordKinds.Starter) && !(end < text.Length && text[end] is '.' or '-');
    }
}
