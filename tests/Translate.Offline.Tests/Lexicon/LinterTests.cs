using System.Text.RegularExpressions;
using Translate.Offline.Lexicon;
using Translate.Offline.Morphology;
using Translate.Offline.Tokens;
using Xunit;

namespace Translate.Offline.Tests.Lexicon;

/// <summary>What is wrong in the data though each line of it can be read.</summary>
public sealed partial class LinterTests
{
    private static readonly List<string[]> Lexicon = [.. DataFile.Rows("lexicon.tsv")];
    private static readonly List<string[]> Closed = [.. DataFile.Rows("closed.tsv")];
    private static readonly List<string[]> Selections = [.. DataFile.Rows("select.tsv")];
    private static readonly Wordbook Book = WordbookReader.Read();

    private static readonly HashSet<string> Lemmas = [.. Lexicon.Concat(Closed).Concat(DataFile.Rows("phrases.tsv"))
        .Concat(DataFile.Rows("names.tsv")).Select(r => r[0])];

    [Fact]
    public void Selects_among_meanings_of_words_that_there_are() => Assert.Empty(Selections
        .Where(r => !(r[1] is "c" ? Closed.Exists(c => Same(c[0], r[0])) : Lexicon.Exists(w => Same(w[0], r[0]) && Same(w[1], r[1]))))
        .Select(r => r[0] + " " + r[1]));

    [Fact]
    public void Selects_by_lemmas_that_there_are() => Assert.All(Selections.Where(r => Kind(r) is not ("flag" or "alone" or "form")), r =>
        Assert.All(Conditions(r).Where(w => !char.IsUpper(w[0])), w => Assert.True(Lemmas.Contains(w), $"{r[0]} {r[2]}: {w}")));

    [Fact]
    public void Selects_by_nothing_that_an_earlier_rule_has_taken() => Assert.All(Selections.GroupBy(r => (r[0], r[1], Kind(r))), g =>
    {
        List<string> taken = [];
        foreach (string word in g.SelectMany(Conditions))
        {
            string? by = taken.Find(t => Same(t, word) || (t.Length > 3 && word.EndsWith(t, StringComparison.Ordinal)));
            Assert.True(by is null, $"{g.Key}: {word} is never reached, {by} comes first");
            taken.Add(word);
        }
    });

    [Fact]
    public void Selects_something_other_than_the_word_has_anyway()
    {
        for (int at = 0; at < Selections.Count; at++)
        {
            string[] rule = Selections[at];
            string[] usual = [.. (rule[1] is "c" ? Closed.Where(c => Same(c[0], rule[0])).Select(c => c[2])
                : Lexicon.Where(w => Same(w[0], rule[0]) && Same(w[1], rule[1])).Select(w => w[3])).Distinct(StringComparer.Ordinal)];

            // The usual meaning may be said where a later rule would say another; alone makes a noun of an adjective.
            bool guards = Selections.Skip(at + 1).Any(r => Same(r[0], rule[0]) && Same(r[1], rule[1]) && !Same(r[3], rule[3]));
            Assert.True(Kind(rule) is "alone" || guards || usual is not [var only] || !Same(only, rule[3]), string.Join('|', rule));
        }
    }

    [Fact]
    public void Has_phrases_that_a_text_can_have()
    {
        var tokenizer = new Tokenizer(Book.Abbreviations);

        Assert.All(DataFile.Rows("phrases.tsv"), r =>
        {
            Assert.Equal(r[0].ToLowerInvariant(), r[0]);
            List<Token> tokens = tokenizer.Split(r[0], []);
            Assert.True(tokens.Count == r[0].Split(' ').Length, $"{r[0]} is cut into {string.Join(" | ", tokens.Select(t => t.Text))}");
        });
    }

    [Fact]
    public void Repeats_no_word_of_the_closed_classes_as_a_phrase_of_one_word() => Assert.Empty(DataFile.Rows("phrases.tsv")
        .Where(r => !r[0].Contains(' ', StringComparison.Ordinal) && Closed.Exists(c => Same(c[0], r[0]))).Select(r => r[0]));

    [Fact]
    public void Leaves_no_Norwegian_in_the_English()
    {
        Assert.Empty(Lexicon.Where(r => IsNorwegian(r[3])).Select(r => r[0] + " " + r[3]));
        Assert.Empty(Closed.Concat(DataFile.Rows("phrases.tsv")).Concat(DataFile.Rows("verbs.tsv")).Where(r => IsNorwegian(r[2]))
            .Select(r => r[0] + " " + r[2]));
        Assert.Empty(Selections.Where(r => IsNorwegian(r[3])).Select(r => r[0] + " " + r[3]));
    }

    [Fact]
    public void Gives_no_plural_for_a_singular() => Assert.Empty(Lexicon.Where(r => r[1] is "n" && r[2] is not "pl"
        && PluralEnglish().IsMatch(r[3]) && !DataFile.Flags(r[4]).HasFlag(EntryFlags.Pl) && !DataFile.Flags(r[4]).HasFlag(EntryFlags.Unc)
        && !SingularInS().IsMatch(r[3])).Select(r => r[0] + " " + r[3]));

    [Fact]
    public void Says_of_every_noun_how_it_is_inflected() =>
        Assert.DoesNotContain(Lexicon, r => r[1] is "n" && !NounForms.Paradigms.Contains(r[2]) && !r[2].StartsWith("irr", StringComparison.Ordinal));

    private static string Kind(string[] rule) => rule[2].Split(':')[0];

    private static string[] Conditions(string[] rule) => rule[2].Split(':')[1].Split('|');

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    // Names of persons and places keep their letters.
    private static bool IsNorwegian(string english) => NorwegianWord().IsMatch(english);

    [GeneratedRegex(@"(^|\s)(og|ikke|som|på|av|til|fra|å|det|jeg|hun|vi|den|ved|også|mot|etter|eller|hvis|når|fordi|[a-z]*[æøå][a-zæøå]*)($|\s)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NorwegianWord();

    // Of several words the first before "of" or "to" is the noun.
    [GeneratedRegex(@"^(?!.* (of|to|for|on|in|between) )[\w' -]*[^sui' ]s$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PluralEnglish();

    [GeneratedRegex(@"(ics|series|species|means|news|headquarters|crossroads|barracks|gas|bias|alias|atlas|canvas|Christmas|lens|thanks|yes|chaos|rhinoceros|pancreas|cosmos|Laos|corps)$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SingularInS();
}
