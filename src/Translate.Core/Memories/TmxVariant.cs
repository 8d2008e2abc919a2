namespace Translate.Memories;

/// <summary>One <c>tuv</c> as read: its language as written and its text.</summary>
internal readonly record struct TmxVariant(string Language, string Text);
