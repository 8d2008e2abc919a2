namespace Translate.Glossaries;

/// <summary>The English forms of names and of words for people.</summary>
internal static class EnglishInflection
{
    private const string Article = "the ";

    /// <summary>The plural of a word for a person: <c>Iraqis</c>, <c>Chinese</c>, <c>Swiss</c>, <c>Frenchmen</c>, <c>Germans</c>.</summary>
    public static string Plural(string word)
    {
        if (word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ss", StringComparison.Ordinal))
        {
            return word;
        }

        return IsCompoundOfMan(word) ? word[..^"man".Length] + "men" : word + "s";
    }

    /// <summary>
    /// The possessive: <c>Iraq's</c>, <c>Paris's</c>; names and people in the plural take the apostrophe alone: <c>the Netherlands'</c>.
    /// </summary>
    public static string Possessive(string words, bool isPlural)
    {
        bool endsInS = words.EndsWith('s');
        bool isPluralName = words.StartsWith(Article, StringComparison.OrdinalIgnoreCase) || isPlural;
        return endsInS && isPluralName ? words + "'" : words + "'s";
    }

    /// <summary>
    /// The name as it stands before another noun: <c>Netherlands</c> in <em>Netherlands match</em>. The Hague keeps its article.
    /// </summary>
    public static string WithoutArticle(string name) =>
        name.StartsWith(Article, StringComparison.Ordinal) ? name[Article.Length..] : name;

    // -man after sh, ch or s (Englishman, Frenchman, Scotsman) is the word man; in German and Roman it is not.
    private static bool IsCompoundOfMan(string word) =>
        word.EndsWith("shman", StringComparison.Ordinal)
        || word.EndsWith("chman", StringComparison.Ordinal)
        || word.EndsWith("sman", StringComparison.Ordinal)
        || word.EndsWith("woman", StringComparison.Ordinal);
}
