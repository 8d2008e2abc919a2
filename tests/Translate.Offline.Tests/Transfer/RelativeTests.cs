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
    [InlineData("no one who", "Ingen som bor her, er rik.", "No one who lives here is rich.")]
    [InlineData("others who", "Andre som bor her, er unge.", "Others who live here are young.")]
    [InlineData("everyone who", "Vi takker alle som hjalp til.", "We thank everyone who helped out.")]
    [InlineData("someone who", "Hun kjenner noen som bor der.", "She knows someone who lives there.")]
    [InlineData("many who live", "Mange som bor her, er gamle.", "Many who live here are old.")]
    [InlineData("he who", "Han som kom, er lege.", "He who came is a doctor.")]
    [InlineData("she who", "Hun som kom, er lege.", "She who came is a doctor.")]
    [InlineData("those, object", "Vi hjelper dem som trenger det.", "We help those who need it.")]
    [InlineData("the one", "Den som vinner, får en bil.", "The one who wins gets a car.")]
    [InlineData("what, det", "Det som skjedde, var trist.", "What happened was sad.")]
    [InlineData("there that", "Det er mange her som venter.", "There are many here who wait.")]
    [InlineData("name", "Terje Skogvik, som bor i Bergen, er lege.", "Terje Skogvik, who lives in Bergen, is a doctor.")]
    [InlineData("country, which", "Norge, som har mye olje, er et rikt land.", "Norway, which has much oil, is a rich country.")]
    [InlineData("which, thing", "Huset, som ble bygget i 1900, er solgt.", "The house, which was built in 1900, is sold.")]
    [InlineData("how many", "Vi vet ikke hvor mange som kom.", "We do not know how many came.")]
    [InlineData("what is important", "Hun vet hva som er viktig.", "She knows what is important.")]
    [InlineData("preposition between", "Lederen for gruppen som vant, er glad.", "The leader of the group that won is happy.")]
    [InlineData("place with da", "Året da krigen begynte, var vanskelig.", "The year when the war began was difficult.")]
    [InlineData("contact, plural", "Bilene de kjøpte, var dyre.", "The cars they bought were expensive.")]
    [InlineData("contact, preposition", "Mannen jeg snakket med, er lege.", "The man I talked with is a doctor.")]
    [InlineData("relative in the middle of a passive", "Mannen som politiet søker etter, er funnet.",
        "The man who the police search for is found.")]
    [InlineData("relative and infinitive", "Mannen som prøvde å rømme, er pågrepet.", "The man who tried to escape has been arrested.")]
    [InlineData("relative with auxiliary", "Kvinnen som har skrevet boka, bor her.", "The woman who has written the book lives here.")]
    [InlineData("inverted before a relative", "Her bor mannen som skrev boka.", "Here lives the man who wrote the book.")]
    [InlineData("inverted heavy", "I huset bor en mann som heter Ole.", "In the house lives a man who is called Ole.")]
    [InlineData("inverted with a relative, pronoun", "Nå kommer de som bor her.", "Now those who live here come.")]
    [InlineData("som and a name", "Boka som Skogvik skrev er god.", "The book that Skogvik wrote is good.")]
    [InlineData("som with plain noun", "Hun jobber som lege.", "She works as a doctor.")]
    [InlineData("som, comparison", "Han er like stor som broren.", "He is as large as the brother.")]
    [InlineData("som, definite noun", "Huset som familien kjøpte er dyrt.", "The house that the family bought is expensive.")]
    [InlineData("som and number", "Byen som to soldater forlot, brenner.", "The city that two soldiers left burns.")]
    public async Task Chooses_the_relative_and_keeps_the_subject(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
