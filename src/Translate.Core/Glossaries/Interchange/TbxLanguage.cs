using System.Collections.Immutable;
using Translate.Errors;

namespace Translate.Glossaries.Interchange;

/// <summary>The terms of a concept in one language.</summary>
/// <param name="Tag">The language as the file writes it.</param>
/// <param name="Location">Where it begins.</param>
/// <param name="Notes">What is said of all its terms.</param>
/// <param name="Terms">The terms in their order.</param>
internal sealed record TbxLanguage(string Tag, SourceLocation Location, ImmutableArray<TbxNote> Notes, ImmutableArray<TbxTerm> Terms)
{
    private static readonly string[] NorwegianCodes = ["nb", "nob", "no", "nor", "nn", "nno"];

    /// <summary>Whether it is English of any country.</summary>
    public bool IsEnglish => Primary is "en" or "eng";

    /// <summary>Whether it is Norwegian of any kind.</summary>
    public bool IsNorwegian => NorwegianRank >= 0;

    /// <summary>Bokmål first, then Norwegian, then Nynorsk; -1 for other languages.</summary>
    public int NorwegianRank => Array.IndexOf(NorwegianCodes, Primary);

    private string Primary => Tag.Split('-', '_')[0].Trim().ToLowerInvariant();
}
