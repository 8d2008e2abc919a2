using Translate.Documents;

namespace Translate.Glossaries;

/// <summary>Why a form of the glossary was found at a place in a text, or was not.</summary>
/// <param name="Span">The words, in UTF-16 units of the text as given, without apostrophe.</param>
/// <param name="Text">The words as they stand.</param>
/// <param name="Entry">The entry that they may belong to.</param>
/// <param name="Match">The occurrence that came of it; null when it was not found.</param>
/// <param name="Obstacle">What kept it from being found; <see cref="TermObstacle.None"/> when it was found.</param>
/// <param name="Reason">How the words were taken apart, or what the guard asked for: a clause without a full stop.</param>
public sealed record TermDecision(TextSpan Span, string Text, TermEntry Entry, TermMatch? Match, TermObstacle Obstacle, string Reason);
