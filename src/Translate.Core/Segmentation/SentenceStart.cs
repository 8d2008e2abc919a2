namespace Translate.Segmentation;

/// <summary>Looks at the text behind a mark: could a sentence start there?</summary>
internal sealed class SentenceStart(string text, NorwegianWords words)
{
    private const int LongestInnerCapital = 4;
    private const int LongestBracketedNumber = 12;

    /// <summary>What starts at a position that white space stands before.</summary>
    public StartKind KindAt(int position)
    {
        char c = text[position];
        if (Characters.IsCapital(c))
        {
            return StartKind.Capital;
        }

        if (char.IsDigit(c))
        {
            return StartKind.Digit;
        }

        return char.IsLower(c) ? LowerCase(position) : Sign(position);
    }

    private StartKind Sign(int position)
    {
        char c = text[position];
        if (Characters.IsDash(c))
        {
            return Dash(position);
        }

        if (Characters.IsOpening(c))
        {
            return Opened(position);
        }

        int dots = SkipDots(position);
        if (dots > position)
        {
            // ".NET" starts with its point, "… Er" and "...og" with an ellipsis.
            int letter = BlockText.SkipSpace(text, dots);
            return letter < text.Length && Characters.IsCapital(text[letter]) && (dots - position != 1 || letter == dots || c == '…')
                ? StartKind.Capital
                : StartKind.None;
        }

        return Characters.IsStartingSign(c) ? StartKind.Sign : StartKind.None;
    }

    private int SkipDots(int position)
    {
        while (position < text.Length && text[position] is '.' or '…')
        {
            position++;
        }

        return position;
    }

    // "– Vi drar", "-Vi drar", "– «Sult» er god", "– … Nei", but not "– og så".
    private StartKind Dash(int position)
    {
        int i = BlockText.SkipSpace(text, position + 1);
        bool glued = i == position + 1;
        while (i < text.Length && (Characters.IsOpening(text[i]) || text[i] is '.' or '…' or ' '))
        {
            i++;
        }

        if (i >= text.Length)
        {
            return StartKind.None;
        }

        char c = text[i];
        return Characters.IsCapital(c) || (!glued && (char.IsDigit(c) || Characters.IsStartingSign(c))) || (char.IsLower(c) && (Characters.IsEndMark(text[i - 1]) || (i >= 2 && Characters.IsEndMark(text[i - 2])) || LowerCase(i) != StartKind.None))
            ? StartKind.Dash
            : StartKind.None;
    }

    private StartKind Opened(int position)
    {
        int i = position;
        while (i < text.Length && (Characters.IsOpening(text[i]) || (i > position && (text[i] is ' ' || Characters.IsDash(text[i])))))
        {
            i++;
        }

        if (i >= text.Length)
        {
            return StartKind.None;
        }

        char c = text[i];
        if (c is '.' or '…')
        {
            int dots = SkipDots(i);
            bool omission = dots < text.Length && (text[position], text[dots]) is ('(', ')') or ('[', ']');
            return omission ? StartKind.Omission : StartKind.Capital;
        }

        if (char.IsDigit(c))
        {
            return text[position] == '(' && IsBracketedNumber(i) ? StartKind.BracketedNumber : StartKind.Digit;
        }

        return Characters.IsCapital(c) ? StartKind.Capital
            : Characters.IsStartingSign(c) ? StartKind.Sign
            : char.IsLower(c) ? LowerCase(i)
            : StartKind.None;
    }

    private bool IsBracketedNumber(int digit)
    {
        int end = digit;
        while (end < text.Length && end - digit < LongestBracketedNumber && (char.IsDigit(text[end]) || Characters.IsDash(text[end]) || text[end] is ',' or '.'))
        {
            end++;
        }

        return end < text.Length && text[end] == ')';
    }

    private StartKind LowerCase(int position)
    {
        ReadOnlySpan<char> rest = text.AsSpan(position);
        ReadOnlySpan<char> word = BlockText.WordAt(text, position);
        bool isName = HasInnerCapital(word) || IsAddress(rest) || IsListLetter(rest) || IsArabicName(rest, word) || StartsWithParticles(position);
        return isName ? StartKind.LowerCaseName : StartKind.None;
    }

    // iPhone, eBay, mRNA
    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (int i = 1; i < Math.Min(word.Length, LongestInnerCapital); i++)
        {
            if (char.IsUpper(word[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAddress(ReadOnlySpan<char> rest) =>
        rest.StartsWith("www.", StringComparison.Ordinal) || rest.StartsWith("http://", StringComparison.Ordinal) || rest.StartsWith("https://", StringComparison.Ordinal);

    // "a) Først …"
    private static bool IsListLetter(ReadOnlySpan<char> rest) => rest.Length > 2 && rest[1] == ')' && rest[2] == ' ';

    private bool IsArabicName(ReadOnlySpan<char> rest, ReadOnlySpan<char> word) =>
        rest.Length > word.Length + 1 && Characters.IsDash(rest[word.Length]) && char.IsUpper(rest[word.Length + 1])
        && words.Is(rest[..(word.Length + 1)], WordKinds.Prefix);

    // "de Gaulle", "von der Leyen", "d'Estaing" are names; "de" alone is a pronoun.
    private bool StartsWithParticles(int position)
    {
        for (int particles = 0; particles < 3; particles++)
        {
            ReadOnlySpan<char> word = BlockText.WordAt(text, position);
            int end = position + word.Length;
            if (particles > 0 && word.Length > 1 && char.IsUpper(word[0]))
            {
                return true;
            }

            bool elided = word is "d" or "l" or "O" && end + 1 < text.Length && text[end] is '\'' or '’' && char.IsUpper(text[end + 1]);
            if (elided)
            {
                return true;
            }

            // "– Ja! la Kari til": a verb.
            bool reports = particles == 0 && words.Is(word, WordKinds.Reporting);
            if (reports || !words.Is(word, WordKinds.Particle) || end + 1 >= text.Length || text[end] != ' ')
            {
                return false;
            }

            position = end + 1;
        }

        return false;
    }
}
