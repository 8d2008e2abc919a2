using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class VerbGroupTests
{
    [Theory]
    [InlineData("present", "Lederen for partiet går av.", "The leader of the party resigns.")]
    [InlineData("preterite", "Statsministeren leste avisen i går.", "The prime minister read the newspaper yesterday.")]
    [InlineData("perfect", "Hun har lest boka.", "She has read the book.")]
    [InlineData("pluperfect", "De hadde solgt huset.", "They had sold the house.")]
    [InlineData("future", "Vi skal bygge en ny skole.", "We will build a new school.")]
    [InlineData("perfect with være", "Toget er gått.", "The train has gone.")]
    [InlineData("perfect passive with er blitt", "Mannen er blitt arrestert.", "The man has been arrested.")]
    [InlineData("perfect passive with har blitt", "Mannen har blitt dømt til tre års fengsel.",
        "The man has been sentenced to three years in prison.")]
    [InlineData("bli-passive", "Loven ble vedtatt i 1999.", "The law was adopted in 1999.")]
    [InlineData("passive without agent", "Huset ble solgt for to år siden.", "The house was sold two years ago.")]
    [InlineData("s-passive", "Boka leses av mange.", "The book is read by many.")]
    [InlineData("s-passive after a modal", "Saken skal behandles i dag.", "The case will be treated today.")]
    [InlineData("s-passive of a plan", "Valget holdes i september.", "The election is held in September.")]
    [InlineData("state after a participle", "Filmen er laget i Norge.", "The film is made in Norway.")]
    [InlineData("hearsay", "Det skal ha vært en ulykke.", "It is said to have been an accident.")]
    [InlineData("modal perfect", "Han må ha glemt møtet.", "He must have forgotten the meeting.")]
    [InlineData("past modal perfect", "Hun burde ha visst det.", "She should have known it.")]
    [InlineData("for å", "For å spare penger selger kommunen bygget.", "To save money the municipality sells the building.")]
    [InlineData("uten å", "De reiste uten å si noe.", "They travelled without saying anything.")]
    [InlineData("ved å", "Ved å øke prisen tjente selskapet mer.", "By increasing the price the company earned more.")]
    [InlineData("etter å ha", "Etter å ha tapt kampen trakk hun seg.", "After having lost the fight she withdrew.")]
    [InlineData("å after a verb", "Han prøvde å åpne døren.", "He tried to open the door.")]
    [InlineData("imperative", "Les boka!", "Read the book!")]
    [InlineData("imperative with adverb", "Kjør forsiktig!", "Drive carefully!")]
    [InlineData("negative imperative", "Ikke gå dit!", "Do not go there!")]
    [InlineData("present s-passive", "Maten lages her.", "The food is made here.")]
    [InlineData("agent", "Angrepet ble utført av soldater.", "The attack was performed by soldiers.")]
    [InlineData("something must", "Noe må gjøres.", "Something must be done.")]
    [InlineData("participle homograph", "De har ikke svart.", "They have not answered.")]
    [InlineData("la with infinitive", "La oss gå.", "Let us go.")]
    [InlineData("may have", "De kan ha glemt nøkkelen.", "They may have forgotten the key.")]
    [InlineData("agent after a particle", "Båten ble heist opp av et helikopter.", "The boat was hoisted up by a helicopter.")]
    [InlineData("participle like a noun", "Landene har samarbeidet om fiske.", "The countries have cooperated on fishing.")]
    [InlineData("built", "Selskapet bygget et hotell.", "The company built a hotel.")]
    [InlineData("what has happened", "En mann er pågrepet.", "A man has been arrested.")]
    [InlineData("what has not happened", "Ingen er drept, men to er skadd.", "No one has been killed, but two are injured.")]
    [InlineData("hearsay of a rank", "Byen skal være den eldste i landet.", "The city is said to be the oldest in the country.")]
    [InlineData("time spent", "Han brukte to timer på å finne huset.", "He spent two hours finding the house.")]
    [InlineData("joined verb like a noun", "Veien begynner i byen og slutter i skogen.",
        "The road begins in the city and stops in the forest.")]
    public async Task Says_tense_voice_and_mood(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
