using Translate.Documents;


namespace Translate.Reviewing;

/// <summary>A text without any white space, in NFC: what re-indenting, splitting and joining segments does not change.</summary>
internal static class CompactText
{
    public static string Of(string text) => string.Concat(Nfc.Of(text).Where(c => !char.IsWhiteSpace(c)));
}
