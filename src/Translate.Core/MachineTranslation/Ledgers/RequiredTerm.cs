namespace Translate.MachineTranslation.Ledgers;

/// <summary>A term in a source text, with the English that it requires.</summary>
internal sealed record RequiredTerm(string Text, string Required);
