namespace Translate.Glossaries;

/// <summary>One form of a Norwegian noun, without genitive.</summary>
/// <param name="Text">The form (<c>irakerne</c>).</param>
/// <param name="IsPlural">Whether it is plural.</param>
public sealed record InflectedForm(string Text, bool IsPlural);
