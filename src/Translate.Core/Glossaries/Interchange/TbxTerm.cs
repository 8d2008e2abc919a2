using System.Collections.Immutable;
using Translate.Errors;

namespace Translate.Glossaries.Interchange;

/// <summary>One term of a concept in one language.</summary>
internal sealed record TbxTerm(string Text, SourceLocation Location, ImmutableArray<TbxNote> Notes)
{
    /// <summary><c>preferred</c>, <c>accepted</c> or <c>forbidden</c>; null when the file does not say.</summary>
    public string? Status => Notes.Where(n => n.Type is "administrativeStatus" or "normativeAuthorization").Select(n => ForeignWords.Status(n.Text)).FirstOrDefault();
}
