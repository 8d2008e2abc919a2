namespace Translate.Documents;

/// <summary>A language as its IETF BCP 47 tag: <c>nb</c> Norwegian Bokmål, <c>nn</c> Norwegian Nynorsk, <c>en</c>, <c>en-GB</c>.</summary>
public readonly record struct LanguageCode
{
    private readonly string? _tag;

    /// <summary>A language by its tag.</summary>
    /// <exception cref="ArgumentException">The tag is not two or three letters with optional subtags.</exception>
    public LanguageCode(string tag)
    {
        if (!IsValid(tag))
        {
            throw new ArgumentException($"'{tag}' is not a language tag such as 'nb' or 'en-GB'.", nameof(tag));
        }

        _tag = tag;
    }

    /// <summary>Norwegian Bokmål.</summary>
    public static LanguageCode Bokmaal { get; } = new("nb");

    /// <summary>Norwegian Nynorsk.</summary>
    public static LanguageCode Nynorsk { get; } = new("nn");

    /// <summary>English.</summary>
    public static LanguageCode English { get; } = new("en");

    /// <summary>The tag as written.</summary>
    public string Tag => _tag ?? "und";

    /// <summary>Whether a text is two or three letters with optional subtags of one to eight letters or digits.</summary>
    public static bool IsValid(string tag)
    {
        string[] parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }

    /// <inheritdoc/>
    public override string ToString() => Tag;
}
