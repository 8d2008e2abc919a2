using System.Buffers;

namespace Translate.Yaml;

/// <summary>The characters that mean nothing but themselves wherever they stand in a YAML text, so that no parser need look at them.</summary>
internal static class PlainCharacters
{
    private const string Ascii = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private const string Signs = " -_./()&+;=’–'";

    // Latin with everything that Norwegian and its neighbours write; other scripts are left to the parser.
    private static readonly IEnumerable<char> Latin = Enumerable.Range(0xC0, 0x250 - 0xC0).Select(c => (char)c);

    /// <summary>What an unquoted text may begin with.</summary>
    public static SearchValues<char> First { get; } = SearchValues.Create([.. Ascii, .. Latin]);

    /// <summary>What an unquoted text may hold inside brackets.</summary>
    public static SearchValues<char> InBrackets { get; } = SearchValues.Create([.. Ascii, .. Signs, .. Latin]);

    /// <summary>What an unquoted text may hold on a line of its own.</summary>
    public static SearchValues<char> OnItsLine { get; } = SearchValues.Create([.. Ascii, .. Signs, .. Latin, ',']);

    /// <summary>What a text in double quotation marks may hold.</summary>
    public static SearchValues<char> InDoubleQuotes { get; } = SearchValues.Create([.. Ascii, .. Signs, .. Latin, .. ",:#!?*%@[]{}«»"]);

    /// <summary>What a text in single quotation marks may hold.</summary>
    public static SearchValues<char> InSingleQuotes { get; } = SearchValues.Create([.. Ascii, .. Signs.Replace("'", "", StringComparison.Ordinal), .. Latin, .. ",:#!?*%@[]{}«»\""]);
}
