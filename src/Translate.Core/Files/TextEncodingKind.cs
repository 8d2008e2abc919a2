namespace Translate.Files;

/// <summary>The encodings that Norwegian text files come in.</summary>
public enum TextEncodingKind
{
    /// <summary>UTF-8, with or without byte order mark.</summary>
    Utf8,

    /// <summary>UTF-16, least significant byte first, told by its byte order mark.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, most significant byte first, told by its byte order mark.</summary>
    Utf16BigEndian,

    /// <summary>Windows-1252, taken when the bytes are not UTF-8.</summary>
    Windows1252,
}
