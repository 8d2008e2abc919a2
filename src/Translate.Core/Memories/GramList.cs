namespace Translate.Memories;

/// <summary>A trigram's list in a shelf.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Count">How many units it names.</param>
internal sealed record GramList(long Id, int Count);
