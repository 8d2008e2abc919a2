using System.Collections.Immutable;
using Translate.Documents;

namespace Translate.MachineTranslation;

/// <summary>One segment for an engine to translate.</summary>
/// <param name="Id">Unique within the call; the reply names it.</param>
/// <param name="Text">The source text: NFC, no line end inside.</param>
/// <param name="Source">Its language.</param>
/// <param name="Target">The language wanted.</param>
/// <param name="Kind">What the segment is part of: a headline is not translated like running text.</param>
/// <param name="Terms">The terms in the text, with the English that each requires.</param>
public sealed record TranslationRequest(
    string Id,
    string Text,
    LanguageCode Source,
    LanguageCode Target,
    BlockKind Kind,
    ImmutableArray<TermMatch> Terms);
