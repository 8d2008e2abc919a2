using Translate.Offline.Generation;
using Translate.Offline.Morphology;
using Translate.Offline.Tokens;

namespace Translate.Offline.Transfer;

/// <summary>
/// A quotation that a dash opens gets English quotation marks: <c>– Vi er klare, sier hun.</c> → “We are ready,” she says. It stays open
/// over
/// sentences and segments until the clause that names the speaker, another dash, or the end of its block. One serves one text.
/// </summary>
internal sealed class Quotations(ReportingClauses reporting)
{
    private bool _open;

    /// <summary>Whether a quotation is open.</summary>
    public bool IsOpen => _open;

    /// <summary>Takes note of a sentence that is translated elsewhere.</summary>
    public void Pass(List<Token> sentence)
    {
        _open = (_open || OpensWithDash(sentence)) && reporting.MarkBefore(sentence) is null;
    }

    /// <summary>Puts the marks of one sentence into its English.</summary>
    /// <param name="sentence">The Norwegian.</param>
    /// <param name="words">The English.</param>
    /// <param name="next">The sentence that follows in the same block, or null.</param>
    /// <param name="style">Says where comma and full stop stand.</param>
    public void Mark(List<Token> sentence, List<Word> words, List<Token>? next, EnglishStyle style)
    {
        PutMarksInside(words, style);
        if (words.Count == 0)
        {
            return;
        }

        if (OpensWithDash(sentence) && words[0].Text is "–" or "—" or "-")
        {
            _open = true;
            words[0].Out = "“";
            words[0].Reading = words[0].Reading with { Tag = Tag.PQ };
        }

        if (!_open)
        {
            return;
        }

        Token? mark = reporting.MarkBefore(sentence);
        int last = mark is null ? -1 : words.FindIndex(w => w.Span.Start == mark.Value.Span.Start && w.Text.Length > 0);
        last += last >= 0 && last + 1 < words.Count && words[last + 1].Text is "»" ? 1 : 0;
        bool ends = last >= 0 || next is null || OpensWithDash(next);
        if (ends)
        {
            Word owner = words[last < 0 ? ^1 : last];
            var close = Word.Inserted("”", owner);
            close.Reading = owner.Reading with { Tag = Tag.PQ };
            close.Closes = true;
            words.Insert(last < 0 ? words.Count : last + 1, close);
            _open = false;
        }
    }

    /// <summary>Whether a sentence begins with the dash of direct speech.</summary>
    private static bool OpensWithDash(List<Token> sentence) =>
        sentence.Count >= 3 && sentence[0].Text is "–" or "—" or "-" && sentence[1].SpaceBefore;

    /// <summary>English has comma and full stop before the mark that closes.</summary>
    private static void PutMarksInside(List<Word> words, EnglishStyle style)
    {
        for (int at = 0; at + 1 < words.Count; at++)
        {
            if (words[at].Text is "»" && words[at + 1].Text is "," or "." && !words[at + 1].SpaceBefore
                && (style.MarksInside || QuotesClause(words, at)))
            {
                (words[at], words[at + 1]) = (words[at + 1], words[at]);
                at++;
            }
        }
    }

    /// <summary>Whether more than a phrase is quoted: a finite verb stands between the marks.</summary>
    private static bool QuotesClause(List<Word> words, int close)
    {
        int open = words.FindLastIndex(close, w => w.Text is "«");
        return open < 0 || words.GetRange(open, close - open).Exists(w => w.Is(Tag.VPR, Tag.VPT, Tag.VPS, Tag.VIM));
    }
}
