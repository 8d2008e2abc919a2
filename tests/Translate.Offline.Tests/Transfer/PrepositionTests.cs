using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class PrepositionTests
{
    [Theory]
    [InlineData("ashore", "Båten ble slept til land.", "The boat was towed ashore.")]
    [InlineData("to countries", "Hjelpen sendes til land som trenger den.", "The help is sent to countries that need it.")]
    [InlineData("in the north", "Det snødde i nord i fjor.", "It snowed in the north last year.")]
    [InlineData("north of the country", "De bor nord i landet.", "They live in the north of the country.")]
    [InlineData("by a vehicle", "Vi reiste med tog.", "We travelled by train.")]
    [InlineData("with a vehicle of one's own", "Han kom med bilen sin.", "He came with his car.")]
    public async Task Chooses_the_preposition(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
