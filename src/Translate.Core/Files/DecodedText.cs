namespace Translate.Files;

/// <summary>The text of a file, and how its bytes were read.</summary>
/// <param name="Text">The text, without byte order mark.</param>
/// <param name="Encoding">The encoding that was recognised.</param>
/// <param name="HasByteOrderMark">Whether a byte order mark told the encoding.</param>
public sealed record DecodedText(string Text, TextEncodingKind Encoding, bool HasByteOrderMark);
