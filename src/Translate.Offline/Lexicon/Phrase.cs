using Translate.Offline.Morphology;

namespace Translate.Offline.Lexicon;

/// <summary>Several words that are translated as one.</summary>
/// <param name="Words">The words, small letters.</param>
/// <param name="Tag">The class of the whole.</param>
/// <param name="Entry">Its English.</param>
internal sealed record Phrase(string[] Words, Tag Tag, Entry Entry);
