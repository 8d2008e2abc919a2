namespace Translate.Offline.Lexicon;

/// <summary>A word of the lexicon with its English.</summary>
/// <param name="Lemma">The dictionary form.</param>
/// <param name="Class">n noun, v verb, a adjective, d adverb, c closed class, p name.</param>
/// <param name="English">The English dictionary form; for closed classes the very form.</param>
/// <param name="Flags">What grammar must know of it.</param>
internal sealed record Entry(string Lemma, char Class, string English, EntryFlags Flags)
{
    /// <summary>Whether a flag is set.</summary>
    public bool Is(EntryFlags flag) => (Flags & flag) != EntryFlags.None;
}
