using System.Collections.Immutable;

namespace Translate.Glossaries;

/// <summary>One name of the glossary with its required English.</summary>
public sealed record TermEntry
{
    private readonly TermDetails _details = TermDetails.None;

    /// <summary>The name in Norwegian, in NFC: the entry's own form.</summary>
    public required string Term { get; init; }

    /// <summary>
    /// The accepted English names, the preferred first, with the article where English has one (<c>the Netherlands</c>). At least one.
    /// </summary>
    public required ImmutableArray<string> English { get; init; }

    /// <summary>What it names.</summary>
    public required TermKind Kind { get; init; }

    /// <summary>Other, older and Nynorsk spellings of the name.</summary>
    public ImmutableArray<string> Also
    {
        get => _details.Also;
        init => _details = value.IsEmpty && _details.Also.IsEmpty ? _details : _details with { Also = value };
    }

    /// <summary>Definite forms, where the term itself is indefinite.</summary>
    public ImmutableArray<string> Definite
    {
        get => _details.Definite;
        init => _details = value.IsEmpty && _details.Definite.IsEmpty ? _details : _details with { Definite = value };
    }

    /// <summary>The English before another noun, where it is not the name without its article (<c>US</c> for USA); may be empty.</summary>
    public ImmutableArray<string> Compound
    {
        get => _details.Compound;
        init => _details = value.IsEmpty && _details.Compound.IsEmpty ? _details : _details with { Compound = value };
    }

    /// <summary>Its adjectives; may be empty.</summary>
    public ImmutableArray<PlaceAdjective> Adjectives
    {
        get => _details.Adjectives;
        init => _details = value.IsEmpty && _details.Adjectives.IsEmpty ? _details : _details with { Adjectives = value };
    }

    /// <summary>Its people; may be empty.</summary>
    public ImmutableArray<Inhabitant> Inhabitants
    {
        get => _details.Inhabitants;
        init => _details = value.IsEmpty && _details.Inhabitants.IsEmpty ? _details : _details with { Inhabitants = value };
    }

    /// <summary>English that must not stand for it, though someone may think of it (<c>Holland</c> for Nederland); may be empty.</summary>
    public ImmutableArray<string> Forbidden
    {
        get => _details.Forbidden;
        init => _details = value.IsEmpty && _details.Forbidden.IsEmpty ? _details : _details with { Forbidden = value };
    }

    /// <summary>Whether the name stays in English as the source spells it, in whichever of its spellings: then <see cref="English"/> is its term.</summary>
    public bool IsKept { get; init; }

    /// <summary>The domains it belongs to, in small letters; empty for an entry of all domains.</summary>
    public ImmutableArray<string> Domains
    {
        get => _details.Domains;
        init => _details = value.IsEmpty && _details.Domains.IsEmpty ? _details : _details with { Domains = value };
    }

    /// <summary>What a place in a text must fulfil before the name is found there.</summary>
    public TermGuard Guard { get; init; }

    /// <summary>A remark for translators, or null.</summary>
    public string? Note
    {
        get => _details.Note;
        init => _details = value is null && _details.Note is null ? _details : _details with { Note = value };
    }

    /// <summary>Where it was read; null for an entry made in memory.</summary>
    public EntryPlace? Place { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Term} → {English[0]}";
}
