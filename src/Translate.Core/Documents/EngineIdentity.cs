namespace Translate.Documents;

/// <summary>Which engine made a translation, precisely enough that the same identity gives the same answer.</summary>
/// <param name="Name">The engine's name in <c>pipeline.yml</c>: <c>azure</c>, <c>offline</c>, <c>pseudo</c>.</param>
/// <param name="Version">Its version, or the service's API version and category.</param>
/// <param name="DataHash">For an engine with data of its own, a hash of its lexicon and rules; otherwise null.</param>
public sealed record EngineIdentity(string Name, string Version, string? DataHash = null)
{
    /// <summary>Whether its output is only a draft, to be labelled as such wherever it is shown.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether each request costs money: only then are its replies kept in the ledger.</summary>
    public bool IsMetered { get; init; }

    /// <summary>Whether it can be made to put given English in the place of terms; it costs the flow of the sentence, and so is asked for second.</summary>
    public bool ForcesTerms { get; init; }

    /// <summary>One line: <c>offline/1.0+3f2a91c0</c>.</summary>
    public override string ToString() => DataHash is null ? $"{Name}/{Version}" : $"{Name}/{Version}+{DataHash}";
}
