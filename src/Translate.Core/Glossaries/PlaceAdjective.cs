using System.Collections.Immutable;

namespace Translate.Glossaries;

/// <summary>The adjective of a place.</summary>
/// <param name="Word">Its basic form in Norwegian (<c>irakisk</c>); the inflected forms follow from it.</param>
/// <param name="English">The accepted English, the preferred first (<c>Iraqi</c>).</param>
public sealed record PlaceAdjective(string Word, ImmutableArray<string> English);
