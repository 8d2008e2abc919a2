namespace Translate.Documents;

/// <summary>Words of the target that an engine made from words of the source.</summary>
/// <param name="Source">The source words, in UTF-16 units of the source text.</param>
/// <param name="Target">The target words, in UTF-16 units of the target text.</param>
public readonly record struct WordAlignment(TextSpan Source, TextSpan Target);
