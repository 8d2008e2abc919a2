using Translate.Engines.Azure;
using Xunit;

namespace Translate.Engines.Tests.Azure;

public sealed class AlignmentProjectionsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("0:2-0:3", "0+3/0+4")]
    [InlineData("0:2-0:3 4:4-5:9", "0+3/0+4 4+1/5+5")]
    [InlineData("0:9-0:19", "0+10/0+20")]
    [InlineData("4:9-0:3 0:2-5:9 ", "4+6/0+4 0+3/5+5")]
    public void Reads_what_fits_a_source_of_10_and_a_target_of_20(string projections, string expected) => Assert.Equal(
        expected,
        string.Join(' ', AlignmentProjections.Read(projections, 10, 20)!.Value.Select(
            a => FormattableString.Invariant($"{a.Source.Start}+{a.Source.Length}/{a.Target.Start}+{a.Target.Length}"))));

    [Theory]
    [InlineData("0:10-0:3")]
    [InlineData("0:2-0:20")]
    [InlineData("3:2-0:3")]
    [InlineData("-1:2-0:3")]
    [InlineData("0:2")]
    [InlineData("0-2:0-3")]
    [InlineData("0:1-0:1-0:1")]
    [InlineData("0:1:2-0:3")]
    [InlineData("0:2-")]
    [InlineData("a:2-0:3")]
    [InlineData("0:2-0:99999999999")]
    [InlineData("0:2-0:3 zebra")]
    public void Does_not_read_what_does_not(string projections) => Assert.Null(AlignmentProjections.Read(projections, 10, 20));
}
