using Translate.Documents;

namespace Translate.Memories;

/// <summary>Whether the language of a <c>tuv</c>, as tools write it, is the one wanted.</summary>
internal static class TmxLanguage
{
    private static readonly char[] Separators = ['-', '_'];

    /// <summary>
    /// Whether the two have the same primary language, whatever the region, the case and the separator. The macrolanguage <c>no</c>,
    /// which many tools write, is taken for Bokmål.
    /// </summary>
    public static bool Matches(string tag, LanguageCode wanted) =>
        string.Equals(Primary(tag), Primary(wanted.Tag), StringComparison.OrdinalIgnoreCase);

    private static string Primary(string tag)
    {
        int end = tag.IndexOfAny(Separators);
        string primary = (end < 0 ? tag : tag[..end]).Trim();
        return string.Equals(primary, "no", StringComparison.OrdinalIgnoreCase) ? LanguageCode.Bokmaal.Tag : primary;
    }
}
