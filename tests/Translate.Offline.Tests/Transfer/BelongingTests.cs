using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class BelongingTests
{
    [Theory]
    [InlineData("belongs to", "Tilstanden til presidenten er god.", "The condition of the president is good.")]
    [InlineData("goes to", "Hun sendte brevet til presidenten.", "She sent the letter to the president.")]
    [InlineData("way to", "Veien til Oslo er stengt.", "The road to Oslo is closed.")]
    [InlineData("few", "De få bøkene ble solgt.", "The few books were sold.")]
    [InlineData("type of", "Denne typen turisme er ny.", "This type of tourism is new.")]
    [InlineData("capital at the start", "Kolonistene bygde en by.", "The colonists built a city.")]
    [InlineData("way to a place nobody has listed", "Fergen til Askvoll snudde i går.", "The ferry to Askvoll turned yesterday.")]
    [InlineData("belongs to a person of two names", "Bilen til Kari Dahl er stjålet.", "The car of Kari Dahl has been stolen.")]
    public async Task Tells_owners_from_aims(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
