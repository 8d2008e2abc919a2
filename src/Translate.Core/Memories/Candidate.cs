namespace Translate.Memories;

/// <summary>A unit of a shelf that shares trigrams with what is looked for.</summary>
/// <param name="Shelf">Which shelf.</param>
/// <param name="Id">The unit.</param>
/// <param name="Rank">A guess at how alike the two are, to compare with others of the same search.</param>
internal readonly record struct Candidate(int Shelf, long Id, float Rank);
