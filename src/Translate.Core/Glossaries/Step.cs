namespace Translate.Glossaries;

/// <summary>A node of the trie of forms.</summary>
/// <param name="hash">The hash of its row of words, never 0.</param>
internal struct Step(ulong hash)
{
    /// <summary>The hash of its row of words; 0 for a place that is free.</summary>
    public readonly ulong Hash => hash;

    /// <summary>The last form that ends here, counted from 1; 0 when none does.</summary>
    public int LastForm { readonly get; set; }

    /// <summary>Whether any form goes on after it.</summary>
    public bool Continues { readonly get; set; }
}
