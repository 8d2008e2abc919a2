using Translate.Documents;

namespace Translate.Offline.Tokens;

/// <summary>A word, number or mark of the source.</summary>
/// <param name="Text">The text as it stands.</param>
/// <param name="Span">Where it stands, in UTF-16 units.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="SpaceBefore">Whether white space, or nothing at all, stands before it.</param>
/// <param name="Term">The glossary term it is, if it is one.</param>
internal readonly record struct Token(string Text, TextSpan Span, TokenKind Kind, bool SpaceBefore, TermMatch? Term = null);
