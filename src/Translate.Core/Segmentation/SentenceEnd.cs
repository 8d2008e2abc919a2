namespace Translate.Segmentation;

/// <summary>Judges whether a mark in a block (<c>. ! ? … :</c>) ends a sentence, and by which rule.</summary>
internal sealed class SentenceEnd
{
    private const int LongestReference = 5;
    private const int MostSigns = 16;
    private const int MostOpenings = 8;

    private readonly string _text;
    private readonly NorwegianWords _words;
    private readonly SentenceStart _starts;
    private readonly OngoingQuotation _quotation;
    private readonly FullStop _fullStop;
    private readonly Colon _colon;

    public SentenceEnd(string text, NorwegianWords words, ColonPolicy colons)
    {
        _text = text;
        _words = words;
        _starts = new SentenceStart(text, words);
        _quotation = new OngoingQuotation(text, words, _starts);
        _fullStop = new FullStop(text, words);
        _colon = new Colon(text, words, _quotation, _starts, colons);
    }

    /// <summary>The position after the mark last judged and what closes behind it.</summary>
    public int End { get; private set; }

    /// <summary>Where the next sentence would start.</summary>
    public int Next { get; private set; }

    /// <summary>The position after the run of marks last judged.</summary>
    public int MarksEnd { get; private set; }

    /// <summary>Takes notice of a quotation mark or bracket.</summary>
    public void Open(int position, int sentenceStart) => _quotation.Enter(position, sentenceStart);

    /// <summary>The rule that decides at a mark.</summary>
    public BreakRule Judge(int mark, int sentenceStart)
    {
        MarksEnd = mark + 1;
        while (MarksEnd < _text.Length && Characters.IsEndMark(_text[MarksEnd]) && _text[mark] != ':')
        {
            MarksEnd++;
        }

        End = AfterClosing(MarksEnd);
        Next = BlockText.SkipSpace(_text, End);
        if (Next == _text.Length)
        {
            return NorwegianRules.BlockEnd;
        }

        return Next == End ? NorwegianRules.NoSpace
            : _quotation.Holds(End) ? NorwegianRules.OngoingQuotation
            : _text[mark] == ':' ? _colon.Judge(mark, End, Next, sentenceStart)
            : JudgeStop(mark, sentenceStart);
    }

    private BreakRule JudgeStop(int mark, int sentenceStart)
    {
        StartKind start = _starts.KindAt(Next);
        if (start is StartKind.None or StartKind.Omission or StartKind.BracketedNumber)
        {
            return start switch
            {
                StartKind.None => NorwegianRules.SmallLetter,
                StartKind.Omission => NorwegianRules.OmissionFollows,
                _ => NorwegianRules.YearInBrackets,
            };
        }

        if (start == StartKind.Sign && IsLastSign(Next))
        {
            return NorwegianRules.BlockEnd;
        }

        char last = _text[MarksEnd - 1];
        if (last == '.' && MarksEnd == mark + 1)
        {
            return _fullStop.Judge(mark, End, Next, sentenceStart, start);
        }

        if (StartsSentence(mark, sentenceStart))
        {
            return NorwegianRules.LeadingEllipsis;
        }

        if (last is '.' or '…')
        {
            return NorwegianRules.Ellipsis;
        }

        return IsBracketedMark(mark) ? NorwegianRules.BracketedMark
            : IsBrand(mark, sentenceStart, start) ? NorwegianRules.Brand
            : last == '!' ? NorwegianRules.Exclamation
            : NorwegianRules.Question;
    }

    // "Vi vant! 🎉": an emoji that no word follows.
    private bool IsLastSign(int sign)
    {
        int length = Math.Min(MostSigns, _text.Length - sign);
        foreach (char c in _text.AsSpan(sign, length))
        {
            if (char.IsLetterOrDigit(c) || Characters.IsMark(c))
            {
                return false;
            }
        }

        return sign + length == _text.Length;
    }

    // Closing marks, and the number of a note: "slutt.»", "slutt.[2]".
    private int AfterClosing(int position)
    {
        while (position < _text.Length)
        {
            if (Characters.IsClosing(_text[position]))
            {
                position++;
            }
            else if (_text[position] == '[' && Reference(position) is > 0 and var end)
            {
                position = end;
            }
            else if (IsSpacedClosing(position))
            {
                position += 2;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    // "« Kom hjem. »", the French way
    private bool IsSpacedClosing(int space) => space + 1 < _text.Length && _text[space + 1] == '»' && _text[space] is ' ' or '\u00A0' or '\u202F'
        && (space + 2 == _text.Length || char.IsWhiteSpace(_text[space + 2]));

    private int Reference(int bracket)
    {
        int end = bracket + 1;
        while (end < _text.Length && end - bracket < LongestReference && char.IsAsciiDigit(_text[end]))
        {
            end++;
        }

        return end > bracket + 1 && end < _text.Length && _text[end] == ']' ? end + 1 : -1;
    }

    private bool StartsSentence(int mark, int sentenceStart)
    {
        int i = mark;
        int floor = Math.Max(sentenceStart, mark - MostOpenings);
        while (i > floor && (char.IsWhiteSpace(_text[i - 1]) || Characters.IsOpening(_text[i - 1]) || Characters.IsDash(_text[i - 1])
            || Characters.IsEndMark(_text[i - 1])))
        {
            i--;
        }

        return i == sentenceStart && _text[mark] is '.' or '…' && MarksEnd == End;
    }

    private bool IsBracketedMark(int mark) => mark > 0 && _text[mark - 1] is '(' or '[' && MarksEnd < _text.Length && _text[MarksEnd] is ')' or ']';

    private bool IsBrand(int mark, int sentenceStart, StartKind start)
    {
        if (start != StartKind.Capital || End != mark + 1)
        {
            return false;
        }

        int wordStart = BlockText.WordStart(_text, mark, sentenceStart);
        ReadOnlySpan<char> next = BlockText.WordAt(_text, Next);
        return _words.Is(_text.AsSpan(wordStart, End - wordStart), WordKinds.Brand) && !_words.Is(next, WordKinds.Starter) && !IsDefinite(next);
    }

    // "Selskapet", "Aksjen", "Tallene": a noun in the definite form starts a sentence rather than going on with a name.
    private static bool IsDefinite(ReadOnlySpan<char> word) => word.Length > 4
        && (word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("et", StringComparison.Ordinal)
            || word.EndsWith("ene", StringComparison.Ordinal) || word.EndsWith("ane", StringComparison.Ordinal));
}
