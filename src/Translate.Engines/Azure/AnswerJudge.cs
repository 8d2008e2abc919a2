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
    public static Verdict Judge(TranslatedTextItem answer, Inquiry inquiry)
    {
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

        return Alignment(translation, inquiry) is null ? Verdict.AlignmentDoesNotFit : Verdict.Fits;
    }

    /// <summary>The word alignment; empty when the service gave none or it is one of marked-up text, null when it is not of these texts.</summary>
    public static ImmutableArray<WordAlignment>? Alignment(TranslationText translation, Inquiry inquiry) =>
        !inquiry.IsMarkup && translation.Alignment?.Projections is { } projections
            ? AlignmentProjections.Read(projections, inquiry.Text.Length, translation.Text.Length)
            : ImmutableArray<WordAlignment>.Empty;

    // Whether the space between two sentences counts, whether markup does, and whether lengths are code points or UTF-16 units, is not documented: a
    // sum between the text's code points that are no space and all UTF-16 units of what was sent is right in every reading.
    private static bool Covers(IReadOnlyList<int>? lengths, string text, string sent)
    {
        if (lengths is not { Count: > 0 })
        {
            return true;
        }

        long sum = lengths.Sum(l => (long)l);
        return lengths.All(l => l >= 0) && sum <= sent.Length && sum >= text.EnumerateRunes().Count(r => !System.Text.Rune.IsWhiteSpace(r));
    }
}
