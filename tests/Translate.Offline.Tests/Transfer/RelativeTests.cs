using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class RelativeTests
{
    [Theory]
    [InlineData("person", "Mannen som bor her, er lege.", "The man who lives here is a doctor.")]
    [InlineData("person as object", "Kvinnen som jeg møtte, var glad.", "The woman who I met was happy.")]
    [InlineData("thing", "Bilen som ble stjålet, er funnet.", "The car that was stolen has been found.")]
    [InlineData("country", "Landet som tapte krigen, betalte.", "The country that lost the war paid.")]
    [InlineData("everyone", "Alle som vil, kan bli med.", "Everyone who will can come along.")]
    [InlineData("those", "De som bor her, er gamle.", "Those who live here are old.")]
    [InlineData("what", "Jeg vet ikke hva som skjedde.", "I do not know what happened.")]
    [InlineData("cleft", "Det var han som vant.", "It was he who won.")]
    [InlineData("many who", "Det var mange som protesterte.", "There were many who protested.")]
    [InlineData("restrictive clause within commas", "Broren, som bor i Bergen, er lege.", "The brother, who lives in Bergen, is a doctor.")]
    [InlineData("adjective and noun as subject", "Vi så kart som gamle fiskere tegnet.", "We saw maps that old fishermen drew.")]
    [InlineData("clause in an apposition", "Oslo, byen som vokste, er rik.", "Oslo, the city that grew, is rich.")]
    public async Task Chooses_the_relative_and_keeps_the_subject(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
