using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class ThereTests
{
    [Theory]
    [InlineData("plural", "Det er mange biler i byen.", "There are many cars in the city.")]
    [InlineData("nothing", "Det finnes ingen grunn til panikk.", "There is no reason for panic.")]
    [InlineData("weather", "Det regner i Bergen.", "It rains in Bergen.")]
    [InlineData("judgement", "Det er viktig å stemme.", "It is important to vote.")]
    [InlineData("passive", "Det ble funnet en bombe i bilen.", "A bomb was found in the car.")]
    [InlineData("place", "Det er en mann i hagen.", "There is a man in the garden.")]
    [InlineData("event", "Det skjedde en ulykke i tunnelen.", "An accident happened in the tunnel.")]
    [InlineData("message", "Det ble sendt en melding.", "A message was sent.")]
    public async Task Tells_there_from_it(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
