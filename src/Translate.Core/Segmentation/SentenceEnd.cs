namespace Translate.Segmentation;

/// <summary>Judges whether a mark in a text (<c>. ! ? … :</c>) ends a sentence.</summary>
internal sealed class SentenceEnd(string text, Abbreviations abbreviations)
{
    private const string Closing = "»”“\"'’)]";
    private const string Opening = "«“„\"'‘([";
    private const int LongestAbbreviation = 20;
    private const int ShortestClause = 15;
    private const int LongestLabel = 200;
    private const int LongestQuotation = 120;

    // The closing quotation mark last looked for, so that a block with many marks inside one quotation is searched once.
    private (int From, int At) _quoteEnd = (-1, -1);

    public static bool IsMark(char c) => c is '.' or '!' or '?' or '…' or ':';

    /// <summary>The last of the marks that stand together ("?!", "..."): they end a sentence together or not at all.</summary>
    public static int LastMark(string text, int mark)
    {
        while (mark + 1 < text.Length && text[mark + 1] is '.' or '!' or '?' or '…')
        {
            mark++;
        }

        return mark;
    }

    /// <summary>Where the next sentence starts, if one ends at <paramref name="mark"/>; otherwise -1.</summary>
    public int NextStart(int mark, int sentenceStart)
    {
        int last = LastMark(text, mark);
        int after = last + 1;
        while (after < text.Length && Closing.Contains(text[after], StringComparison.Ordinal) && !OpensWord(after))
        {
            after++;
        }

        int next = after;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next == after || next == text.Length)
        {
            return -1;
        }

        bool ends = text[last] switch
        {
            ':' => after == last + 1 && OpensClause(mark, next, sentenceStart),
            '.' when last == mark => EndsAtFullStop(mark, after, next, sentenceStart),
            _ => StartsSentence(next),
        };
        return ends && !InsideOngoingQuotation(mark, after, sentenceStart) ? next : -1;
    }

    // A quotation mark that is the same for opening and closing opens a word when white space stands before it.
    private bool OpensWord(int i) => char.IsWhiteSpace(text[i - 1]);

    private bool EndsAtFullStop(int mark, int after, int next, int sentenceStart)
    {
        if (!StartsSentence(next))
        {
            return false;
        }

        if (after > mark + 1)
        {
            return true;
        }

        int wordStart = mark;
        while (wordStart > sentenceStart && mark - wordStart < LongestAbbreviation && IsWordCharacter(text[wordStart - 1]))
        {
            wordStart--;
        }

        string word = text[wordStart..(mark + 1)];
        if (word.Length == 1)
        {
            return true;
        }

        if (char.IsDigit(word[0]))
        {
            return EndsAtNumber(word, wordStart, next, sentenceStart);
        }

        bool initial = word.Length == 2 && char.IsUpper(word[0]);
        return !(initial && IsInitial(wordStart, sentenceStart))
            && !abbreviations.NeverEndsSentence(word)
            && !(abbreviations.CanEndSentence(word) && (char.IsDigit(text[next]) || !StartsSentence(next)));
    }

    // "H. Ibsen", "J. P. Dahl": a single capital letter is an initial, unless it names something ("vitamin C.", "plan B.").
    private bool IsInitial(int wordStart, int sentenceStart)
    {
        int before = wordStart - 1;
        while (before >= sentenceStart && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        int end = before + 1;
        while (before >= sentenceStart && char.IsLetter(text[before]))
        {
            before--;
        }

        string previous = text[(before + 1)..end];
        return previous is not ("vitamin" or "plan" or "gruppe" or "klasse" or "punkt" or "type" or "hepatitt" or "alternativ" or "bokstav");
    }

    // "2. november", "3. plass" go on; "i 2014. Det" ends; "Harald 5. Han" ends; "1. Innledning" at the start is a list number.
    private bool EndsAtNumber(string word, int wordStart, int next, int sentenceStart)
    {
        string number = word[..^1];
        if (number.Length > 2 || !number.All(char.IsDigit))
        {
            return true;
        }

        int end = next;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return !abbreviations.IsMonth(text[next..end]) && wordStart > sentenceStart;
    }

    private bool StartsSentence(int next)
    {
        int i = next;
        if (text[i] is '-' or '–' or '—')
        {
            return i + 1 < text.Length && (char.IsWhiteSpace(text[i + 1]) || char.IsUpper(text[i + 1]));
        }

        while (i < text.Length && (Opening.Contains(text[i], StringComparison.Ordinal) || (i > next && text[i] == ' ')))
        {
            i++;
        }

        return i < text.Length && (char.IsUpper(text[i]) || char.IsDigit(text[i]) || (i > next && text[i] is '…' or '.') || char.IsSurrogate(text[i])
            || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.OtherLetter);
    }

    // After a colon a segment starts when a quotation or a full clause does, but not after a label ("Foto: Ola Dahl") or a dateline
    // ("OSLO (NTB): Prisene …"), nor inside a title ("«Guitar Hero: World Tour»").
    private bool OpensClause(int mark, int next, int sentenceStart)
    {
        if (!StartsSentence(next) || char.IsDigit(text[next]) || IsLabel(mark, sentenceStart))
        {
            return false;
        }

        int clauseEnd = text.AsSpan(next).IndexOfAny(".!?…:") is >= 0 and var length ? next + length : text.Length;
        return text[next] is '-' or '–' or '—' or '«' or '“' or '"' or '„'
            || (clauseEnd - next >= ShortestClause && text.AsSpan(next, clauseEnd - next).Count(' ') >= 2);
    }

    private bool IsLabel(int mark, int sentenceStart)
    {
        int from = Math.Max(sentenceStart, mark - LongestLabel);
        ReadOnlySpan<char> before = text.AsSpan(from, mark - from);
        int space = before.LastIndexOf(' ');
        return before.EndsWith(")", StringComparison.Ordinal)
            || before.LastIndexOf('«') > before.LastIndexOf('»')
            || abbreviations.IsLabel(before[(space + 1)..].ToString());
    }

    // "ropte «Stopp! Politi!» og løp": the sentence goes on after the quotation, so nothing inside it ends a segment.
    private bool InsideOngoingQuotation(int mark, int after, int sentenceStart)
    {
        int open = text.LastIndexOf('«', mark, Math.Min(mark - sentenceStart + 1, LongestQuotation));
        if (open < 0 || text.IndexOf('»', open, after - open) >= 0)
        {
            return false;
        }

        if (_quoteEnd.From != open)
        {
            _quoteEnd = (open, text.IndexOf('»', open, Math.Min(LongestQuotation, text.Length - open)));
        }

        int next = _quoteEnd.At + 1;
        while (_quoteEnd.At > 0 && next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return _quoteEnd.At > 0 && next < text.Length && (char.IsLower(text[next]) || text[next] == ',');
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '.' or '/' or ',';
}
