using System.Collections.Immutable;

namespace Translate.Documents;

/// <summary>One occurrence of a glossary term in a unit's source.</summary>
/// <param name="Span">Where it stands, in UTF-16 units of the source text.</param>
/// <param name="Text">The words found.</param>
/// <param name="Term">The entry's own form (<c>Irak</c>).</param>
/// <param name="Form">In which form it was found.</param>
/// <param name="Accepted">The accepted English for the kind of word found, uninflected, the preferred first (<c>Iraq</c>; for an adjective <c>Iraqi</c>).</param>
/// <param name="Required">The preferred English in the form needed here (<c>Iraq's</c>, <c>Iraqis</c>).</param>
public sealed record TermMatch(TextSpan Span, string Text, string Term, TermForm Form, ImmutableArray<string> Accepted, string Required)
{
    /// <summary>English that must not stand for it; usually empty.</summary>
    public ImmutableArray<string> Forbidden { get; init; } = [];

    /// <summary>
    /// All English of the same entry, that for other kinds of word too: a translation may say <em>the Iraqi government</em> for <em>Iraks regjering</em>, and
    /// <em>people from Iraq</em> for <em>irakere</em>. It proves the term, and is never asked for.
    /// </summary>
    public ImmutableArray<string> Related { get; init; } = [];
}
