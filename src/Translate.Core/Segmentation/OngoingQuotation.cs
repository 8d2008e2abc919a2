namespace Translate.Segmentation;

/// <summary>
/// Follows the quotations, titles and brackets of a block from left to right, and tells which of them their sentence goes on after:
/// <c>ropte «Stopp! Politi!» og løp</c>. No sentence ends inside such a one.
/// </summary>
internal sealed class OngoingQuotation(string text, NorwegianWords words, SentenceStart starts)
{
    private const int Longest = 240;
    private const int LongestTitle = 40;
    private const int MostOpenings = 8;

    /// <summary>The position of the closing mark of the last quotation that its sentence goes on after.</summary>
    private int _closing = -1;

    /// <summary>Whether all up to <paramref name="end"/> is inside the quotation last entered.</summary>
    public bool Holds(int end) => end <= _closing;

    /// <summary>Looks at a quotation mark or bracket, and when it opens, at what follows its end.</summary>
    public void Enter(int position, int sentenceStart)
    {
        if (position <= _closing || !Opens(position))
        {
            return;
        }

        int closing = ClosingOf(position, Longest);
        if (closing > 0 && GoesOnAfter(position, closing, sentenceStart))
        {
            _closing = closing;
        }
    }

    /// <summary>Whether a mark opens: it stands before a word, and a straight one not behind a word.</summary>
    public bool Opens(int position)
    {
        char c = text[position];
        bool spaceBefore = position == 0 || char.IsWhiteSpace(text[position - 1]) || Characters.IsDash(text[position - 1])
            || text[position - 1] is '(' or '[' or '«' or '“' or '"' or '/';
        bool spaceAfter = position + 1 >= text.Length || char.IsWhiteSpace(text[position + 1]);
        return c is '(' or '[' || (c is '«' or '„' ? spaceBefore || !spaceAfter : spaceBefore && !spaceAfter);
    }

    /// <summary>The position of the mark that closes what <paramref name="opening"/> opens, within a limit; -1 where there is none.</summary>
    public int ClosingOf(int opening, int limit)
    {
        ReadOnlySpan<char> closing = text[opening] switch
        {
            '«' => "»",
            '»' => "«",
            '„' => "“”\"",
            '“' => "”“",
            '(' => ")",
            '[' => "]",
            var same => [same],
        };
        int length = Math.Min(limit, text.Length - opening - 1);
        int at = text.AsSpan(opening + 1, length).IndexOfAny(closing);
        return at < 0 ? -1 : opening + 1 + at;
    }

    private bool GoesOnAfter(int opening, int closing, int sentenceStart)
    {
        bool initial = IsInitial(opening, sentenceStart);
        bool bracket = text[opening] is '(' or '[';
        int after = closing + 1;
        char next = after < text.Length ? text[after] : ' ';
        if (!char.IsWhiteSpace(next))
        {
            // "«Hva? Nå?», sier hun" reports sentences; "sang «Kom! Kom!», og gikk" goes on.
            return !initial && (next is ',' or ';' or ':' || char.IsLetter(next) || Characters.IsDash(next) || (bracket && Characters.IsEndMark(next))
                || closing - opening <= LongestTitle);
        }

        int word = BlockText.SkipSpace(text, after);
        if (word >= text.Length || starts.KindAt(word) is not (StartKind.None or StartKind.BracketedNumber))
        {
            return !initial && !bracket && closing - opening <= LongestTitle;
        }

        bool reported = closing - opening > LongestTitle && words.Is(BlockText.WordAt(text, word), WordKinds.Reporting);
        return !initial || (!reported && !Characters.IsDash(text[word]));
    }

    // What stands at the start of a sentence, after nothing but a dash or an outer quotation mark. So does what a colon announces.
    private bool IsInitial(int opening, int sentenceStart)
    {
        int i = opening;
        int floor = Math.Max(sentenceStart, opening - MostOpenings);
        while (i > floor && (char.IsWhiteSpace(text[i - 1]) || Characters.IsDash(text[i - 1]) || Characters.IsOpening(text[i - 1])))
        {
            i--;
        }

        return i == sentenceStart;
    }
}
