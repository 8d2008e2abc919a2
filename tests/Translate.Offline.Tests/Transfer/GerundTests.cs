using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class GerundTests
{
    [Theory]
    [InlineData("joined gerunds", "De lærte ved å lese og skrive.", "They learned by reading and writing.")]
    [InlineData("joined infinitives", "De liker å lese og skrive.", "They like to read and write.")]
    public async Task Joins_gerunds(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
