using System.Text.RegularExpressions;
using Translate.Documents;

namespace Translate.Quality.Checks;

/// <summary>
/// Norwegian left in the target. Major when most of the source's lower-case words stand unchanged in the target; minor for a target that is the
/// same as its source and more than names, and for single words with
/// æ, ø or å in lower case, which no English word has. A source that is in English already, such as a quotation, stays as it is.
/// </summary>
public sealed partial class UntranslatedCheck : IQualityCheck
{
    private const double MostWords = 0.6;
    private const int FewestWords = 3;

    /// <inheritdoc/>
    public string Code => "untranslated";

    /// <inheritdoc/>
    public IEnumerable<QualityIssue> Inspect(TranslationUnit unit, BilingualDocument document)
    {
        if (unit.Target is not { } target)
        {
            yield break;
        }

        string[] source = [.. LowerCaseWords(WithoutAddresses(unit.Source.Text))];
        var inTarget = LowerCaseWords(WithoutAddresses(target.Text)).ToHashSet(StringComparer.Ordinal);
        if (source.Length >= FewestWords && source.Count(inTarget.Contains) >= source.Length * MostWords
            && !LanguageGuess.LooksLike(unit.Source.Text, document.TargetLanguage))
        {
            yield return new QualityIssue(Code, Severity.Major, "Most of the segment stands in Norwegian still.");
            yield break;
        }

        if (string.Equals(unit.Source.Text, target.Text, StringComparison.Ordinal) && HasWords(source, target.Text))
        {
            yield return new QualityIssue(Code, Severity.Minor, "The translation is the same as the source.");
            yield break;
        }

        string[] left = [.. source.Distinct(StringComparer.Ordinal).Where(w => w.AsSpan().IndexOfAny("æøå") >= 0 && inTarget.Contains(w))];
        if (left.Length > 0)
        {
            yield return new QualityIssue(Code, Severity.Minor, $"Left in Norwegian: {string.Join(", ", left.Select(w => $"“{w}”"))}.");
        }
    }

    // Names alone are the same in both languages; a word in lower case (not "al-Abadi") or a line in capitals holds more than names.
    private static bool HasWords(string[] lowerCaseWords, string text) =>
        lowerCaseWords.Any(w => !w.Any(char.IsUpper)) || (text.Contains(' ', StringComparison.Ordinal) && text.Any(char.IsUpper) && !text.Any(char.IsLower));

    // Addresses of mail and web are the same in every language.
    private static string WithoutAddresses(string text) => Address().Replace(text, " ");

    private static IEnumerable<string> LowerCaseWords(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inWord = i < text.Length && (char.IsLetter(text[i]) || (start >= 0 && text[i] == '-'));
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                string word = text[start..i].TrimEnd('-');
                start = -1;
                if (word.Length > 1 && char.IsLower(word[0]))
                {
                    yield return word;
                }
            }
        }
    }

    [GeneratedRegex(@"https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
