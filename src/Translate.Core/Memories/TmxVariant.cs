namespace Translate.Memories;

/// <summary>One <c>tuv</c> as read: its language as written, its text, and who changed it when.</summary>
internal readonly record struct TmxVariant(string Language, string Text, TmxChange Change);
