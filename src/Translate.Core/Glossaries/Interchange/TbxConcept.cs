using System.Collections.Immutable;
using Translate.Errors;

namespace Translate.Glossaries.Interchange;

/// <summary>One concept of a term base with its terms: <c>termEntry</c> in version 2, <c>conceptEntry</c> in version 3.</summary>
internal sealed record TbxConcept(string? Id, SourceLocation Location, ImmutableArray<TbxNote> Notes, ImmutableArray<TbxLanguage> Languages);
