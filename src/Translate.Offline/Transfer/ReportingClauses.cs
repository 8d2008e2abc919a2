using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Tokens;

namespace Translate.Offline.Transfer;

/// <summary>
/// Finds the clause that names the speaker after a quotation: <c>, sier hun</c>. Forms alone decide, so that it is cheap to look ahead.
/// </summary>
internal sealed class ReportingClauses(FormTable forms)
{
    /// <summary>The mark that the reporting clause of a sentence follows, or null: it has none.</summary>
    public Token? MarkBefore(List<Token> sentence)
    {
        for (int at = sentence.Count - 2; at > 0; at--)
        {
            if (sentence[at].Text is "," or "?" or "!" && Reports(sentence, at + 1))
            {
                return sentence[at];
            }
        }

        return null;
    }

    private bool Reports(List<Token> sentence, int verb)
    {
        if (sentence[verb].Kind != TokenKind.Word)
        {
            return false;
        }

        List<Reading> readings = [];
        forms.Find(sentence[verb].Text, readings);
        readings.RemoveAll(r => r.Tag is not (Tag.VPR or Tag.VPT));
        return readings.Exists(r => r.Entry.Is(EntryFlags.Say));
    }
}
