using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.Terms;

/// <summary>
/// Puts the required English in the place of the words that an engine chose for a term, where its alignment shows exactly which they are and the grammar
/// around allows it. It is for machine translations alone: what a person wrote is never changed.
/// </summary>
internal static class TermRepair
{
    /// <summary>The translation with every unproved term repaired that can be; what was proved before stays proved.</summary>
    /// <param name="translation">A translation with its proofs.</param>
    /// <param name="source">The text it is of.</param>
    public static ProvedTranslation Apply(ProvedTranslation translation, string source)
    {
        for (int i = 0; i < translation.Proofs.Length; i++)
        {
            if (!translation.Proofs[i].IsProved)
            {
                translation = Repaired(translation, i, source) ?? translation;
            }
        }

        return translation;
    }

    private static ProvedTranslation? Repaired(ProvedTranslation translation, int index, string source)
    {
        TermMatch term = translation.Proofs[index].Term;
        if (AlignedWords.Of(term, source, translation.Text, translation.Alignment) is not { } words
            || translation.Proofs.Any(p => p.Target is { } proved && proved.Overlaps(words))
            || TermReplacement.For(term, new WordsAround(translation.Text, words)) is not { } replacement)
        {
            return null;
        }

        string text = string.Concat(translation.Text.AsSpan(0, words.Start), replacement, translation.Text.AsSpan(words.End));
        ImmutableArray<WordAlignment> alignment =
            [.. translation.Alignment.Select(a => a with { Target = Moved(a.Target, words, replacement.Length) }).Distinct()];
        ImmutableArray<TermProof> proofs = TermProver.Prove([.. translation.Proofs.Select(p => p.Term)], alignment, text);
        return KeepsWhatWasProved(translation.Proofs, proofs, index)
            ? new ProvedTranslation(text, alignment, Remembering(proofs, translation.Proofs, index, words.Of(translation.Text)))
            : null;
    }

    // Words that were replaced are the replacement now, each of them; what stands behind them has moved.
    private static TextSpan Moved(TextSpan span, TextSpan words, int length) => span.Overlaps(words) ? Around(span, words, length)
        : span.Start >= words.End ? span with { Start = span.Start + length - words.Length }
        : span;

    // Punctuation that the alignment counted to the words stays with the replacement.
    private static TextSpan Around(TextSpan span, TextSpan words, int length)
    {
        int start = Math.Min(span.Start, words.Start);
        int end = Math.Max(span.End, words.End) + length - words.Length;
        return new TextSpan(start, end - start);
    }

    private static bool KeepsWhatWasProved(ImmutableArray<TermProof> before, ImmutableArray<TermProof> after, int repaired) =>
        after[repaired].IsProved && before.Zip(after).All(p => !p.First.IsProved || p.Second.IsProved);

    private static ImmutableArray<TermProof> Remembering(ImmutableArray<TermProof> proofs, ImmutableArray<TermProof> before, int index, string replaced) =>
    [
        .. proofs.Select((proof, i) => i == index ? proof with { Method = ProofMethod.Repair, Replaced = replaced }
            : before[i].Method == ProofMethod.Repair ? proof with { Method = ProofMethod.Repair, Replaced = before[i].Replaced }
            : proof),
    ];
}
