namespace Translate.Glossaries.Interchange;

/// <summary>How a foreign file becomes a glossary.</summary>
public sealed record ImportOptions
{
    /// <summary>The kind of the entries that do not say theirs; null for <see cref="UnknownKind"/>, with a remark.</summary>
    public TermKind? Kind { get; init; }

    /// <summary>Whether entries are sorted by their names, ordinally, rather than left in the order of the file.</summary>
    public bool Sorted { get; init; }

    /// <summary>The kind of entries of which nothing is known: most names of news that are in no list yet are towns.</summary>
    public static TermKind UnknownKind => TermKind.City;
}
