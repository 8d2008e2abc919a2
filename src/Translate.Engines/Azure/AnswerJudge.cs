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
    public static Verdict Judge(TranslatedTextItem answer, string source)
    {
        if (answer.Translations is not { Count: 1 } translations || string.IsNullOrWhiteSpace(translations[0].Text))
        {
            return Verdict.DoesNotFit;
        }

        TranslationText translation = translations[0];
        if (translation.SentenceBoundaries is { } sentences
            && !(Covers(sentences.SourceSentencesLengths, source) && Covers(sentences.TranslatedSentencesLengths, translation.Text)))
        {
            return Verdict.DoesNotFit;
        }

        return Alignment(translation, source) is null ? Verdict.AlignmentDoesNotFit : Verdict.Fits;
    }

    /// <summary>The word alignment; empty when the service gave none, null when it is not of these texts.</summary>
    public static ImmutableArray<WordAlignment>? Alignment(TranslationText translation, string source) =>
        translation.Alignment?.Projections is { } projections
            ? AlignmentProjections.Read(projections, source.Length, translation.Text.Length)
            : ImmutableArray<WordAlignment>.Empty;

    // Whether the space between two sentences counts, and whether lengths are code points or UTF-16 units, is not documented: a sum between
    // the code points that are no space and all UTF-16 units is right in every reading.
    private static bool Covers(IReadOnlyList<int>? lengths, string text)
    {
        if (lengths is not { Count: > 0 })
        {
            return true;
        }

        long sum = lengths.Sum(l => (long)l);
        return lengths.All(l => l >= 0) && sum <= text.Length && sum >= text.EnumerateRunes().Count(r => !System.Text.Rune.IsWhiteSpace(r));
    }
}
