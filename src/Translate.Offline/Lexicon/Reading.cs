using Translate.Offline.Morphology;

namespace Translate.Offline.Lexicon;

/// <summary>One way to read a form: as this form of that word.</summary>
internal readonly record struct Reading(Tag Tag, Entry Entry, Shape Shape = Shape.None);
