using Translate.Offline.Morphology;

namespace Translate.Offline.Lexicon;

/// <summary>Everything the data files say about Norwegian words.</summary>
internal sealed class Wordbook
{
    /// <summary>All inflected forms of the lexicon and all closed-class words.</summary>
    public FormTable Forms { get; } = new();

    /// <summary>Words translated as one, by their first word.</summary>
    public PhraseTable Phrases { get; } = new();

    /// <summary>Patterns of verbs with their particles and prepositions.</summary>
    public VerbFrameTable VerbFrames { get; } = new();

    /// <summary>Choices among meanings by what stands around.</summary>
    public SelectionTable Selections { get; } = new();

    /// <summary>How Nynorsk words are written in Bokmål.</summary>
    public NynorskWords Nynorsk { get; } = NynorskWords.Read();

    /// <summary>Endings of international words.</summary>
    public List<(string Ending, char Class, string English)> Cognates { get; } = [];

    /// <summary>Abbreviations that end in a full stop.</summary>
    public HashSet<string> Abbreviations { get; } = new(StringComparer.Ordinal);

    /// <summary>Names with an English form of their own, as they are written.</summary>
    public Dictionary<string, Entry> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>What a name is as the first part of a compound, where that differs: USA → US.</summary>
    public Dictionary<string, string> NameModifiers { get; } = new(StringComparer.Ordinal);
}
