using Translate.Offline.Transfer;

namespace Translate.Offline.Tagging;

/// <summary>Rules that know more than three tags in a row: they mend the tagger's choice.</summary>
internal static class Corrections
{
    /// <summary>Applies all rules to a tagged sentence.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="headline">Whether it is a headline: a participle needs no auxiliary there.</param>
    public static void Apply(List<Word> words, bool headline = false)
    {
        TermCompounds.Join(words);
        for (int at = 0; at < words.Count; at++)
        {
            ParticipleCorrections.AfterAuxiliary(words, at);
            SmallWordCorrections.Apply(words, at);
            VerbCorrections.CopulaAndPreterite(words, at);
            ParticipleCorrections.WithoutAuxiliary(words, at, headline);
            VerbCorrections.Form(words, at);
            ParticipleCorrections.NounOrParticiple(words, at);
            VerbCorrections.Modal(words, at);
        }

        OwnGenitives.Apply(words);
        NominalParticiples.Apply(words);
        Imperatives.Apply(words);
        VerbCorrections.EnsureFinite(words);
    }

    /// <summary>Whether a verb is one that helps others.</summary>
    public static bool IsAuxiliary(Word word) =>
        word.Lemma is "være" or "ha" or "bli" or "kunne" or "skulle" or "ville" or "måtte" or "burde";
}
