namespace Translate.Offline.Lexicon;

/// <summary>A verb with the words it takes: <c>legge fram</c> → present, <c>bestå av</c> → consist of.</summary>
/// <param name="Verb">The verb's lemma.</param>
/// <param name="Words">The words it takes, in order.</param>
/// <param name="English">The English verb with its own particle, in the base form.</param>
/// <param name="Last">What the last of the words becomes where it stands; null when the English verb swallows it.</param>
internal sealed record VerbFrame(string Verb, string[] Words, string English, string? Last);
