using Translate.Documents;

namespace Translate.Memories;

/// <summary>What is written into a target in place of something.</summary>
/// <param name="Span">What is replaced.</param>
/// <param name="Text">What is written there.</param>
internal sealed record Replacement(TextSpan Span, string Text);
