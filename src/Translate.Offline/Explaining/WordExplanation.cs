using System.Collections.Immutable;

namespace Translate.Offline.Explaining;

/// <summary>What the engine made of one word, or of a phrase that it reads as one word.</summary>
/// <param name="Norwegian">The word as it stands.</param>
/// <param name="Readings">The ways to read it, each as <c>TAG lemma = English</c>.</param>
/// <param name="Tagged">The tag that the tagger chose.</param>
/// <param name="Tag">The tag after the rules that mend the tagger's choice.</param>
/// <param name="Meaning">The English dictionary form chosen; <c>–</c> where another word says it.</param>
/// <param name="Why">The data file and the row that made the choice.</param>
/// <param name="English">What stands for it in the target; empty where other words say it.</param>
public sealed record WordExplanation(
    string Norwegian,
    ImmutableArray<string> Readings,
    string Tagged,
    string Tag,
    string Meaning,
    string Why,
    string English);
