using FsCheck;
using FsCheck.Fluent;
using Translate.Memories;
using Xunit;

namespace Translate.Core.Tests.Memories;

public sealed class EditPatternTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "abd", 1)]
    [InlineData("elven", "elva", 2)]
    [InlineData("brønn", "bronn", 1)]
    public void Counts_the_edits(string a, string b, int distance) => Assert.Equal(distance, new EditPattern(a).DistanceTo(b));

    [Fact]
    public void Agrees_with_the_textbook_for_texts_of_any_length()
    {
        Gen<string> text = Gen.Choose(0, 200).SelectMany(n => Gen.Elements('a', 'b', 'ø', ' ', '語').ArrayOf(n)).Select(c => new string(c));
        Prop.ForAll(text.Two().ToArbitrary(), pair =>
        {
            var pattern = new EditPattern(pair.Item1);
            Assert.Equal(Textbook(pair.Item1, pair.Item2), pattern.DistanceTo(pair.Item2));
            Assert.Equal(pair.Item1.Length, pattern.DistanceTo(""));
        }).QuickCheckThrowOnFailure();
    }

    private static int Textbook(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int next = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = row[j];
                row[j] = next;
            }
        }

        return row[b.Length];
    }
}
