using Translate.Documents;
using Xunit;

namespace Translate.Core.Tests.Glossaries;

public sealed class NameSentenceTests
{
    private const int AskedFor = 300;

    [Theory]
    [MemberData(nameof(NameSentences.All), MemberType = typeof(NameSentences))]
    public void Finds_what_the_table_says_and_no_more(string phenomenon, string sentence, string expected)
    {
        IEnumerable<string> found = ShippedGlossary.Matcher.Find(sentence).Select(Line);

        Assert.True(string.Equals(expected, string.Join("; ", found), StringComparison.Ordinal), $"{phenomenon}\n{sentence}\nexpected: {expected}\nfound:    {string.Join("; ", found)}");
    }

    [Fact]
    public void The_table_is_as_long_as_it_should_be() => Assert.InRange(NameSentences.All().Count, AskedFor, int.MaxValue);

    private static string Line(TermMatch match) =>
        $"{match.Text} > {match.Accepted[0]} ({match.Form.ToString().ToLowerInvariant()} of {match.Term})";
}
