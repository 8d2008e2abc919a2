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
    ImmutableArray<TermMatch> Terms)
{
    /// <summary>
    /// In a <see cref="BlockKind.Quote"/>, the text of the block before this segment: the quotation that its dash opened may go on here. Empty at the
    /// start of a block and in other blocks. Engines that cost money do not read it: their replies are kept by text alone.
    /// </summary>
    public string Before { get; init; } = "";

    /// <summary>In a <see cref="BlockKind.Quote"/>, the text of the block after this segment; otherwise empty.</summary>
    public string After { get; init; } = "";

    /// <summary>The name of the article it is asked for, for the books alone; empty outside a run over articles.</summary>
    public string Article { get; init; } = "";

    /// <summary>
    /// Those of <see cref="Terms"/> whose English the engine must put in place, whatever it makes of the sentence around. Only an engine whose
    /// <see cref="EngineIdentity.ForcesTerms"/> is set is asked this way, after it has missed them. Empty by default.
    /// </summary>
    public ImmutableArray<TermMatch> Forced { get; init; } = [];
}
