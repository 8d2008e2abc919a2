using Translate.Errors;

namespace Translate.Glossaries.Interchange;

/// <summary>One data category of a term base: <c>subjectField</c>, <c>definition</c>, <c>administrativeStatus</c>, or a plain note.</summary>
/// <param name="Type">The category's name, however the file's style spells it; <see cref="Plain"/> for a note.</param>
/// <param name="Text">Its value; of a reference, its target where it has one.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record TbxNote(string Type, string Text, SourceLocation Location)
{
    /// <summary>The type of a plain note.</summary>
    public const string Plain = "note";
}
