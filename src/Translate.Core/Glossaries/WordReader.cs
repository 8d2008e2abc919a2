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

    /// <summary>The word's <see cref="WordHash"/>.</summary>
    public ulong Hash { get; private set; }

    /// <summary>The hash of the word without its last letter.</summary>
    public ulong HashWithoutLast { get; private set; }

    /// <summary>Whether the word ends in s, small or capital, and has other letters before.</summary>
    public readonly bool EndsInS => End - Start > 1 && (_text[End - 1] | ' ') == 's';

    /// <summary>Goes on to the next word; false when there is none.</summary>
    public bool MoveNext()
    {
        ReadOnlySpan<char> all = _text;
        int at = End;
        char letter = '\0';
        while (at < all.Length && (letter = WordHash.Fold(all[at])) == '\0')
        {
            at++;
        }

        Start = at;
        ulong hash = WordHash.Empty;
        ulong before = hash;
        while (letter != '\0')
        {
            before = hash;
            hash = WordHash.Add(hash, letter);
            letter = ++at < all.Length ? WordHash.Fold(all[at]) : '\0';
        }

        End = at;
        Hash = hash;
        HashWithoutLast = before;
        return at > Start;
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
