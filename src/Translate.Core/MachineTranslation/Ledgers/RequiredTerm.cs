namespace Translate.MachineTranslation.Ledgers;

/// <summary>A term in a source text, with the English that it requires.</summary>
/// <param name="Text">The term as the text has it.</param>
/// <param name="Required">The English.</param>
public sealed record RequiredTerm(string Text, string Required);
