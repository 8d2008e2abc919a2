using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class NominalParticipleTests
{
    [Theory]
    [InlineData("employees", "De ansatte i selskapet streiker.", "The employees in the company strike.")]
    [InlineData("before the verb", "De drepte var sivile.", "The killed were civilian.")]
    [InlineData("injured", "De skadde i ulykken ble reddet.", "The injured in the accident were saved.")]
    [InlineData("after a number", "Tre av de arresterte er barn.", "Three of the arrested are children.")]
    [InlineData("relative clause", "De overlevende som ble funnet, var sultne.", "The surviving who were found were hungry.")]
    [InlineData("a pronoun and its verb", "De reiste i går.", "They travelled yesterday.")]
    [InlineData("a pronoun with an object", "De ansatte en ny leder.", "They hired a new leader.")]
    [InlineData("two verbs joined", "De reiste til byen og kjøpte et hus.", "They travelled to the city and bought a house.")]
    public async Task Tells_people_from_preterites(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
