namespace Translate.Glossaries;

/// <summary>Reads a text word by word. A word is an unbroken row of letters, digits and marks.</summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    /// <summary>No form of the glossary is separated so.</summary>
    public const long TooLong = -1;

    private const int LongestSeparator = 3;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>The first position after the word.</summary>
    public int End { get; private set; }

    /// <summary>The word.</summary>
    public readonly ReadOnlySpan<char> Word => _text[Start..End];

    /// <summary>Goes on to the next word; false when there is none.</summary>
    public bool MoveNext()
    {
        int start = End;
        while (start < _text.Length && !NameText.IsWordPart(_text[start]))
        {
            start++;
        }

        Start = start;
        End = start;
        while (End < _text.Length && NameText.IsWordPart(_text[End]))
        {
            End++;
        }

        return End > Start;
    }

    /// <summary>Goes on reading at a position.</summary>
    public void SkipTo(int position) => End = position;

    /// <summary>
    /// What stands between this word and the next, as a number: any white space is one space, any hyphen or dash a hyphen, any apostrophe a
    /// straight one; <see cref="TooLong"/> when it is more than names hold.
    /// </summary>
    public readonly long ReadSeparator()
    {
        long separator = 0;
        int length = 0;
        bool afterSpace = false;
        for (int i = End; i < _text.Length && !NameText.IsWordPart(_text[i]); i++)
        {
            bool isSpace = char.IsWhiteSpace(_text[i]);
            if (isSpace && afterSpace)
            {
                continue;
            }

            if (++length > LongestSeparator)
            {
                return TooLong;
            }

            separator = (separator << 16) | Canonical(_text[i], isSpace);
            afterSpace = isSpace;
        }

        return separator;
    }

    private static char Canonical(char c, bool isSpace) => c switch
    {
        _ when isSpace => ' ',
        _ when NameText.IsHyphen(c) || NameText.IsDash(c) => '-',
        _ when NameText.IsApostrophe(c) => '\'',
        _ => c,
    };
}
