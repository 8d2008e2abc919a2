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
    [InlineData("participle and noun homograph", "Der er det bygget en ny skole.", "There a new school has been built.")]
    [InlineData("perfect of være", "Det har vært en lang dag.", "It has been a long day.")]
    [InlineData("time taken", "Det har kostet mye.", "It has cost much.")]
    [InlineData("vehicle", "Det går buss til byen.", "A bus goes to the city.")]
    [InlineData("perfect of happening", "Det har kommet mange turister.", "Many tourists have come.")]
    [InlineData("what belongs to the noun", "Det ble vist bilder av fangene.", "Pictures of the prisoners were shown.")]
    public async Task Tells_there_from_it(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
