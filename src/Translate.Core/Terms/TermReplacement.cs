using Translate.Documents;

namespace Translate.Terms;

/// <summary>
/// Says what to put in place of the words that an engine chose for a term, or that nothing can be put there without breaking the grammar around: the
/// article, the genitive and the number must go on fitting.
/// </summary>
internal static class TermReplacement
{
    private const string The = "the ";

    /// <summary>The words to put there; null when it is not safe.</summary>
    public static string? For(TermMatch term, WordsAround around)
    {
        bool isCopy = string.Equals(around.Words, term.Text, StringComparison.OrdinalIgnoreCase);
        if (around.ArePartOfWord || !(isCopy || LooksLikeName(around, term)))
        {
            return null;
        }

        (string article, string rest) = SplitArticle(around.Words);
        (string old, bool isGenitive) = SplitGenitive(rest);
        return WithGenitive(term, around, isGenitive) is { } wanted && (isCopy || SameNumber(term, old, wanted))
            ? WithArticle(term, around, article, old, wanted) is { } words ? InCase(words, around) : null
            : null;
    }

    // "of Irak", "anti-Irak" and "he" stand for a term too, and cannot be exchanged for a name.
    private static bool LooksLikeName(WordsAround around, TermMatch term)
    {
        string[] words = SplitArticle(around.Words).Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            && words[0].Any(char.IsUpper) && words[^1].Any(char.IsUpper)
            && !Array.Exists([words[0], words[^1]], EnglishWords.IsNoName)
            && (term.Form != TermForm.Adjective || words.Length == 1)
            && (!around.Words.Contains('-', StringComparison.Ordinal) || (term.Text + term.Required).Contains('-', StringComparison.Ordinal))
            && (!around.BeginSentence || StartsAlike(words[0], term.Text) || StartsAlike(words[0], SplitArticle(term.Required).Name));
    }

    private static string? WithGenitive(TermMatch term, WordsAround around, bool isGenitive)
    {
        (string bare, bool isRequired) = SplitGenitive(term.Required);
        string after = around.EndingAfter;
        if (isRequired)
        {
            return isGenitive ? term.Required
                : after is "'s" || (after is "'" && bare.EndsWith('s')) || around.WordBefore is "of" ? bare
                : null;
        }

        bool isName = term.Form is TermForm.Base or TermForm.Definite or TermForm.Compound;
        return isGenitive ? isName ? bare + (IsPluralName(bare) ? "'" : "'s") : null
            : after is "'s" ? isName && !IsPluralName(bare) ? bare : null
            : after is "'" ? null
            : bare;
    }

    private static string? WithArticle(TermMatch term, WordsAround around, string article, string old, string wanted)
    {
        (string ownArticle, string name) = SplitArticle(wanted);
        string before = around.WordBefore.ToLowerInvariant();
        if (ownArticle.Length > 0)
        {
            return before is "the" ? article.Length == 0 ? name : null
                : article.Length > 0 || around.BeginSentence || before.Length == 0 || EnglishWords.TakesArticle(before) ? wanted
                : null;
        }

        bool isName = term.Form is TermForm.Base or TermForm.Genitive or TermForm.Definite;
        return before switch
        {
            "the" when isName => null,
            "a" or "an" when !SameSound(old, wanted) => null,
            _ => isName ? wanted : article + wanted,
        };
    }

    private static string InCase(string words, WordsAround around) => around.IsInCapitals ? words.ToUpperInvariant()
        : around.BeginSentence ? char.ToUpperInvariant(words[0]) + words[1..]
        : words;

    private static (string Article, string Name) SplitArticle(string words) =>
        words.StartsWith(The, StringComparison.OrdinalIgnoreCase) ? (The, words[The.Length..]) : ("", words);

    private static (string Bare, bool IsGenitive) SplitGenitive(string words) => words switch
    {
        [.. var bare, '\'' or '’', 's' or 'S'] => (bare, true),
        [.. var bare, '\'' or '’'] => (bare, true),
        _ => (words, false),
    };

    private static bool SameNumber(TermMatch term, string old, string wanted) =>
        term.Form is not (TermForm.Inhabitant or TermForm.Adjective) || IsPlural(old) == IsPlural(SplitGenitive(wanted).Bare);

    private static bool IsPlural(string words) => words.EndsWith('s') || words.EndsWith("men", StringComparison.Ordinal);

    private static bool IsPluralName(string words) => words.EndsWith('s') && words.StartsWith(The, StringComparison.OrdinalIgnoreCase);

    // "an Iraki" may become "an Iraqi"; what U, H and Y sound like is not seen from the letter.
    private static bool SameSound(string old, string wanted) =>
        StartsAlike(old, wanted) || (Sound(old) is { } sound && sound == Sound(wanted));

    private static bool? Sound(string word) => char.ToLowerInvariant(word[0]) switch
    {
        'a' or 'e' or 'i' or 'o' => true,
        'u' or 'h' or 'y' => null,
        _ => false,
    };

    private static bool StartsAlike(string one, string other) => char.ToLowerInvariant(one[0]) == char.ToLowerInvariant(other[0]);
}
