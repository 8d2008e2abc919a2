using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Translate.Documents;
using Translate.MachineTranslation.Ledgers;
using Xunit;

namespace Translate.Core.Tests.MachineTranslation.Ledgers;

public sealed class CompactAlignmentTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("0+2-0+3", "AEAG")]
    [InlineData("0+2-0+3 3+5-4+5", "AEAGCKCK")]
    [InlineData("10+1-0+16 0+1-16+1", "UCAgBXCAC")]
    public void Writes_distances_from_the_span_before_in_base64_vlq(string alignment, string expected)
    {
        ImmutableArray<WordAlignment> words = AlignmentText.Read(alignment);

        Assert.Equal(expected, CompactAlignment.Write(words));
        Assert.Equal(alignment, AlignmentText.Write(CompactAlignment.Read(expected)));
    }

    [Fact]
    public void Reads_what_it_wrote() => Prop.ForAll<(int, int, int, int)[]>(numbers =>
    {
        ImmutableArray<WordAlignment> alignment = [.. numbers.Select(n => new WordAlignment(new TextSpan(n.Item1, n.Item2), new TextSpan(n.Item3, n.Item4)))];
        return alignment.SequenceEqual(CompactAlignment.Read(CompactAlignment.Write(alignment)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Reaches_from_end_to_end_of_the_longest_text()
    {
        ImmutableArray<WordAlignment> alignment =
        [
            new(new TextSpan(int.MaxValue - 1, 1), new TextSpan(0, int.MaxValue)),
            new(new TextSpan(0, 1), new TextSpan(0, 1)),
        ];

        Assert.Equal(alignment.AsEnumerable(), CompactAlignment.Read(CompactAlignment.Write(alignment)));
    }

    [Theory]
    [InlineData("2147483647+5-0+1 10+1-0+1")]
    [InlineData("0+1-2147483647+2147483647 0+1-0+1")]
    [InlineData("2147483647+2147483647-2147483647+2147483647 2147483647+0-0+0 0+0-2147483647+0")]
    public void Reads_back_what_reaches_farther_than_any_text(string alignment) =>
        Assert.Equal(alignment, AlignmentText.Write(CompactAlignment.Read(CompactAlignment.Write(AlignmentText.Read(alignment)))));

    [Theory]
    [InlineData("A")]
    [InlineData("AEA")]
    [InlineData("AEA-")]
    [InlineData("AEAg")]
    [InlineData("AEA//////////D")]
    [InlineData("0+2-0+3")]
    public void Refuses_what_is_no_alignment(string text) => Assert.ThrowsAny<FormatException>(() => CompactAlignment.Read(text));
}
