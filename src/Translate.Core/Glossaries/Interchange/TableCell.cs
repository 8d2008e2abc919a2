using Translate.Errors;

namespace Translate.Glossaries.Interchange;

/// <summary>One field of a table.</summary>
/// <param name="Text">Its text, without the quotation marks around it.</param>
/// <param name="Location">Where it begins.</param>
internal sealed record TableCell(string Text, SourceLocation Location);
