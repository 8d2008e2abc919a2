using Translate.Documents;

namespace Translate.Terms;

/// <summary>One way in which a translation may word a term.</summary>
/// <param name="Text">The words to look for, as <see cref="SearchableText"/> has them.</param>
/// <param name="English">The English of the glossary that they are a form of.</param>
/// <param name="IsRelated">Whether that is the English of another word of the entry.</param>
internal readonly record struct TermWording(string Text, string English, bool IsRelated)
{
    private const string Article = "the ";

    /// <summary>The wordings that fulfil a term, the best first: as required, then each accepted name, each with and without its article.</summary>
    public static IEnumerable<TermWording> Accepted(TermMatch term)
    {
        string preferred = term.Accepted.IsDefaultOrEmpty ? term.Required : term.Accepted[0];
        return Distinct(term.Accepted.Select(e => (Words: e, English: e)).Prepend((term.Required, preferred)), term, isRelated: false);
    }

    /// <summary>The wordings by another word of the same entry, but for those that the glossary forbids.</summary>
    public static IEnumerable<TermWording> Related(TermMatch term) =>
        Distinct(term.Related.Except(term.Accepted.Concat(term.Forbidden), StringComparer.Ordinal).Select(e => (e, e)), term, isRelated: true);

    private static IEnumerable<TermWording> Distinct(IEnumerable<(string Words, string English)> english, TermMatch term, bool isRelated) => english
        .SelectMany(e => WithNumber(e.Words, term.Form).SelectMany(WithAndWithoutArticle)
            .Select(words => new TermWording(SearchableText.Of(words).Text, e.English, isRelated)))
        .Where(w => w.Text.Any(char.IsLetterOrDigit))
        .DistinctBy(w => w.Text, StringComparer.Ordinal);

    // "the Netherlands" is fulfilled by "Netherlands" too: as an adjective, or after another determiner, the article falls.
    private static IEnumerable<string> WithAndWithoutArticle(string words) =>
        words.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? [words, words[Article.Length..]] : [words];

    // Number may change between the languages ("to av tre svensker", "every third Swede"); a plural in -s is seen from the singular by the search.
    private static IEnumerable<string> WithNumber(string words, TermForm form) => form != TermForm.Inhabitant ? [words]
        : words.EndsWith("man", StringComparison.Ordinal) ? [words, words[..^"man".Length] + "men"]
        : words.EndsWith("men", StringComparison.Ordinal) ? [words, words[..^"men".Length] + "man"]
        : words.EndsWith('s') && !words.EndsWith("ss", StringComparison.Ordinal) ? [words, words[..^1]]
        : [words];
}
