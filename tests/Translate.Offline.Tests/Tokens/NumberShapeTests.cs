using Translate.Offline.Tokens;
using Xunit;

namespace Translate.Offline.Tests.Tokens;

public sealed class NumberShapeTests
{
    [Theory]
    [InlineData("1.000", false, "1,000")]
    [InlineData("1 000 000", false, "1,000,000")]
    [InlineData("1,5", false, "1.5")]
    [InlineData("12.500,75", false, "12,500.75")]
    [InlineData("12.30", true, "12:30")]
    [InlineData("21:30", false, "21:30")]
    [InlineData("2017", false, "2017")]
    [InlineData("10.06.1940", false, "10.06.1940")]
    [InlineData("3.14", false, "3.14")]
    public void Writes_a_number_the_English_way(string norwegian, bool time, string english) =>
        Assert.Equal(english, NumberShape.English(norwegian, time));

    [Theory]
    [InlineData("1 000 kroner", "1 000")]
    [InlineData("2017 12", "2017")]
    [InlineData("12. mai", "12")]
    [InlineData("1 000 000.", "1 000 000")]
    [InlineData("5, 6", "5")]
    public void Finds_where_a_number_ends(string text, string number) =>
        Assert.Equal(number, text[..NumberShape.End(text, 0, text.Length)]);
}
