using System.Collections.Immutable;
using Azure.AI.Translation.Text;
using Translate.Documents;

namespace Translate.Engines.Azure;

/// <summary>
/// Checks that an answer can be of the text at whose position it came: REST 3.0 answers by position alone, but tells word positions and
/// sentence lengths of both sides, which a text that was skipped, doubled or swapped gets wrong. Where it tells neither, it is believed.
/// </summary>
internal static class AnswerJudge
{
    /// <param name="answer">The answer.</param>
    /// <param name="inquiry">The text at its position.</param>
    /// <param name="alignment">The word alignment; empty when the service gave none that fits, or it is one of marked-up text.</param>
    public static Verdict Judge(TranslatedTextItem answer, Inquiry inquiry, out ImmutableArray<WordAlignment> alignment)
    {
        alignment = [];
        if (answer.Translations is not { Count: 1 } translations || string.IsNullOrWhiteSpace(inquiry.Read(translations[0].Text)))
        {
            return Verdict.DoesNotFit;
        }

        TranslationText translation = translations[0];
        if (translation.SentenceBoundaries is { } sentences
            && !(Covers(sentences.SourceSentencesLengths, inquiry.Request.Text, inquiry.Text)
                && Covers(sentences.TranslatedSentencesLengths, inquiry.Read(translation.Text), translation.Text)))
        {
            return Verdict.DoesNotFit;
        }

        if (inquiry.IsMarkup || translation.Alignment?.Projections is not { } projections)
        {
            return Verdict.Fits;
        }

        ImmutableArray<WordAlignment>? read = AlignmentProjections.Read(projections, inquiry.Text.Length, translation.Text.Length);
        alignment = read ?? [];
        return read is null ? Verdict.AlignmentDoesNotFit : Verdict.Fits;
    }

    // Whether the space between two sentences counts, whether markup does, and whether lengths are code points or UTF-16 units, is not documented: a
    // sum between the text's code points that are no space and all UTF-16 units of what was sent is right in every reading.
    private static bool Covers(IReadOnlyList<int>? lengths, string text, string sent)
    {
        if (lengths is not { Count: > 0 })
        {
            return true;
        }

        long sum = lengths.Sum(l => (long)l);
        return lengths.All(l => l >= 0) && sum <= sent.Length && (sum >= text.Length || sum >= LettersIn(text));
    }

    // Code points: of a pair of surrogates the first alone counts. No white space stands outside the basic plane.
    private static int LettersIn(string text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            letters += char.IsWhiteSpace(c) || char.IsLowSurrogate(c) ? 0 : 1;
        }

        return letters;
    }
}
