namespace Translate.Yaml;

/// <summary>Characters of Latin scripts that mean nothing but themselves at a place in a YAML text, so that no parser need look at them.</summary>
internal sealed class PlainCharacters
{
    private const int LatinEnd = 0x250;
    private const string Signs = " -_./()&+;='";
    private const string QuotedSigns = ",:#!?*%@[]{}«»";

    private readonly bool[] _holds = new bool[LatinEnd];

    private PlainCharacters(string signs)
    {
        for (int c = 0; c < LatinEnd; c++)
        {
            _holds[c] = char.IsAsciiLetterOrDigit((char)c) || c >= 0xC0 || signs.Contains((char)c, StringComparison.Ordinal);
        }
    }

    /// <summary>What an unquoted text may begin with.</summary>
    public static PlainCharacters First { get; } = new("");

    /// <summary>What an unquoted text may hold inside brackets.</summary>
    public static PlainCharacters InBrackets { get; } = new(Signs);

    /// <summary>What an unquoted text may hold on a line of its own.</summary>
    public static PlainCharacters OnItsLine { get; } = new(Signs + ",");

    /// <summary>What a text in double quotation marks may hold.</summary>
    public static PlainCharacters InDoubleQuotes { get; } = new(Signs + QuotedSigns);

    /// <summary>What a text in single quotation marks may hold.</summary>
    public static PlainCharacters InSingleQuotes { get; } = new(Signs.Replace("'", "\"", StringComparison.Ordinal) + QuotedSigns);

    /// <summary>How many characters from the beginning of a text are among these.</summary>
    public int CountFrom(ReadOnlySpan<char> text)
    {
        bool[] holds = _holds;
        int count = 0;
        while (count < text.Length && text[count] < holds.Length && holds[text[count]])
        {
            count++;
        }

        return count;
    }
}
