namespace Translate.Offline.Lexicon;

/// <summary>A choice of English by what stands around a word.</summary>
/// <param name="Where">form (a tag of the word itself), prev, next, head (of the phrase that follows), any (in the sentence), flag (of the head that follows), subject,
/// object.</param>
/// <param name="Words">Lemmas, any of which fulfils the condition.</param>
/// <param name="English">The English chosen.</param>
internal sealed record Selection(string Where, string[] Words, string English);
