using System.Collections.Immutable;
using Azure.AI.Translation.Text;
using Translate.Documents;
using Translate.MachineTranslation;

namespace Translate.Engines.Azure;

/// <summary>Keeps of an answer what fits its texts. Where their numbers differ, no position proves anything.</summary>
internal sealed class AnswerSorter(FailureMessages messages)
{
    public Sorted Sort(IReadOnlyList<TranslatedTextItem> answers, IReadOnlyList<Inquiry> batch)
    {
        bool isAlone = batch.Count == 1;
        if (answers.Count != batch.Count)
        {
            return new Sorted([], [.. batch]) { Mistake = isAlone ? messages.WrongCount(batch[0], answers.Count) : null };
        }

        ImmutableArray<TranslationReply>.Builder replies = ImmutableArray.CreateBuilder<TranslationReply>(batch.Count);
        ImmutableArray<Inquiry>.Builder doubtful = ImmutableArray.CreateBuilder<Inquiry>();
        foreach ((TranslatedTextItem answer, Inquiry inquiry) in answers.Zip(batch))
        {
            Verdict verdict = AnswerJudge.Judge(answer, inquiry, out ImmutableArray<WordAlignment> alignment);
            if (verdict == Verdict.Fits || (isAlone && verdict == Verdict.AlignmentDoesNotFit))
            {
                replies.Add(Reply(inquiry, answer.Translations[0].Text, alignment));
            }
            else
            {
                doubtful.Add(inquiry);
            }
        }

        return new Sorted(replies.ToImmutable(), doubtful.ToImmutable())
        {
            Mistake = isAlone && doubtful.Count == 1 ? messages.NoTranslation(batch[0]) : null,
        };
    }

    // An alignment that does not fit, or no longer fits once the text is put into NFC, is left out: it proves terms, so a wrong one is worse than none.
    private static TranslationReply Reply(Inquiry inquiry, string answer, ImmutableArray<WordAlignment> alignment)
    {
        string text = Nfc.Of(inquiry.Read(answer).ReplaceLineEndings(" "));
        return new TranslationReply(inquiry.Request.Id, text, text.Length == answer.Length ? alignment : []) { BilledCharacters = inquiry.BilledCharacters };
    }
}
