using System.Collections.Immutable;

namespace Translate.Glossaries;

/// <summary>One name of the glossary with its required English.</summary>
public sealed record TermEntry
{
    /// <summary>The name in Norwegian, in NFC: the entry's own form.</summary>
    public required string Term { get; init; }

    /// <summary>
    /// The accepted English names, the preferred first, with the article where English has one (<c>the Netherlands</c>). At least one.
    /// </summary>
    public required ImmutableArray<string> English { get; init; }

    /// <summary>What it names.</summary>
    public required TermKind Kind { get; init; }

    /// <summary>Other, older and Nynorsk spellings of the name.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Definite forms, where the term itself is indefinite.</summary>
    public ImmutableArray<string> Definite { get; init; } = [];

    /// <summary>The English before another noun, where it is not the name without its article (<c>US</c> for USA); may be empty.</summary>
    public ImmutableArray<string> Compound { get; init; } = [];

    /// <summary>Its adjectives; may be empty.</summary>
    public ImmutableArray<PlaceAdjective> Adjectives { get; init; } = [];

    /// <summary>Its people; may be empty.</summary>
    public ImmutableArray<Inhabitant> Inhabitants { get; init; } = [];

    /// <summary>English that must not stand for it, though someone may think of it (<c>Holland</c> for Nederland); may be empty.</summary>
    public ImmutableArray<string> Forbidden { get; init; } = [];

    /// <summary>Whether the name stays in English as the source spells it, in whichever of its spellings: then <see cref="English"/> is its term.</summary>
    public bool IsKept { get; init; }

    /// <summary>The domains it belongs to, in small letters; empty for an entry of all domains.</summary>
    public ImmutableArray<string> Domains { get; init; } = [];

    /// <summary>What a place in a text must fulfil before the name is found there.</summary>
    public TermGuard Guard { get; init; }

    /// <summary>A remark for translators, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Where it was read; null for an entry made in memory.</summary>
    public EntryPlace? Place { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Term} → {English[0]}";
}
