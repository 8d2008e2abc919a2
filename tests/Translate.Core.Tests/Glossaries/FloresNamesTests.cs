using System.Text.RegularExpressions;
using Translate.Documents;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Glossaries;

/// <summary>
/// Lists every capitalised word of the development set that is neither in the glossary nor spelled alike in the reference, and holds it
/// against <c>flores-names.txt</c>, which says of each what was done about it.
/// </summary>
public sealed partial class FloresNamesTests
{
    private const string Added = "entry added";

    [Fact]
    public void Every_capitalised_word_without_an_entry_was_looked_at()
    {
        HashSet<string> known = [.. Verdicts().SelectMany(v => v.Value)];

        Assert.Empty(Uncovered().Except(known, StringComparer.Ordinal));
    }

    [Fact]
    public void What_was_given_an_entry_is_covered() =>
        Assert.Empty(Uncovered().Intersect(Verdicts()[Added], StringComparer.Ordinal));

    private static HashSet<string> Uncovered()
    {
        string[] norwegian = File.ReadAllLines(Repository.SharedOrSkip("data", "translation", "flores-dev.nb"));
        string[] english = File.ReadAllLines(Repository.SharedOrSkip("data", "translation", "flores-dev.en"));
        return [.. norwegian.Zip(english, Uncovered).SelectMany(words => words)];
    }

    private static IEnumerable<string> Uncovered(string norwegian, string english)
    {
        IReadOnlyList<TermMatch> found = ShippedGlossary.Matcher.Find(norwegian);
        return Word().Matches(norwegian)
            .Where(word => word.Value.Any(char.IsUpper) && !found.Any(m => m.Span.Overlaps(new TextSpan(word.Index, word.Length))))
            .Select(word => word.Value)
            .Where(word => !Holds(english, word) && !(word.EndsWith('s') && Holds(english, word[..^1])));
    }

    private static bool Holds(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            int end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, string[]> Verdicts() =>
        File.ReadLines(Repository.PathOf("tests", "Translate.Core.Tests", "Glossaries", "flores-names.txt"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(" | "))
            .ToDictionary(fields => fields[0], fields => fields[1].Split(' '), StringComparer.Ordinal);

    [GeneratedRegex(@"\w[\w'’-]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
