using Translate.Documents;

namespace Translate.Terms;

/// <summary>Words of a translation that may fulfil a term.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Method">How they were found: by alignment or by search.</param>
/// <param name="English">The English of the glossary that they are a form of.</param>
/// <param name="IsRelated">Whether that is the English of a related word.</param>
internal readonly record struct TermPlace(TextSpan Span, ProofMethod Method, string English, bool IsRelated);
