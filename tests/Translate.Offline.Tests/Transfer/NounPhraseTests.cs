using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class NounPhraseTests
{
    [Theory]
    [InlineData("definite", "Statsministeren leser avisen.", "The prime minister reads the newspaper.")]
    [InlineData("possessive after the noun", "Boken min ligger på bordet.", "My book lies on the table.")]
    [InlineData("reflexive possessive", "Han tok hatten sin.", "He took his hat.")]
    [InlineData("reflexive possessive, plural", "De solgte huset sitt.", "They sold their house.")]
    [InlineData("two genitives", "Norges statsminister besøkte Sveriges konge.", "Norway's prime minister visited Sweden's king.")]
    [InlineData("definite genitive", "Hærens talsmann advarte mot angrep.", "The army's spokesman warned against attack.")]
    [InlineData("double definiteness", "Den nye loven gjelder fra 1. januar.", "The new law applies from 1 January.")]
    [InlineData("number and superlative", "De tre eldste barna bor i Tyskland.", "The three oldest children live in Germany.")]
    [InlineData("alle before a definite noun", "Alle barna fikk hver sin bok.", "All the children got their own book.")]
    [InlineData("hele before a definite noun", "Hele byen var uten strøm.", "The whole city was without electricity.")]
    [InlineData("one of", "Et av landene sa nei.", "One of the countries said no.")]
    [InlineData("adjective for a noun", "Den mistenkte nekter straffskyld.", "The suspect denies guilt.")]
    [InlineData("plural adjective for a noun", "De sårede ble sendt til sykehus.", "The wounded were sent to hospital.")]
    [InlineData("superlative", "Dette er den største byen i landet.", "This is the largest city in the country.")]
    [InlineData("most of", "De fleste innbyggerne flyktet.", "Most inhabitants fled.")]
    [InlineData("quantity", "Noen barn leker ute.", "Some children play outside.")]
    [InlineData("both", "Begge partier sa ja.", "Both parties said yes.")]
    [InlineData("possessor as subject", "Kvinnens sønn er savnet.", "The woman's son is missed.")]
    [InlineData("plural possessive", "Bøkene mine er borte.", "My books are gone.")]
    [InlineData("parents of hers", "Foreldrene hennes bor i Bergen.", "Her parents live in Bergen.")]
    [InlineData("genitive with compound", "Landets regjeringsstyrker tok kontroll over byen.", "The country's government forces took control of the city.")]
    [InlineData("two adjectives", "Det store røde huset er solgt.", "The large red house is sold.")]
    [InlineData("joined adjectives", "Norske og svenske soldater trener sammen.", "Norwegian and Swedish soldiers train together.")]
    [InlineData("adverb before adjective", "Den svært dyktige legen reddet pasienten.", "The very skilled doctor saved the patient.")]
    [InlineData("several", "Vi så flere store hus.", "We saw several large houses.")]
    [InlineData("none of", "Ingen av dem svarte.", "None of them answered.")]
    [InlineData("predicate noun", "Han er lærer.", "He is a teacher.")]
    [InlineData("noun after som", "Hun jobber som journalist i Tromsø.", "She works as a journalist in Tromsø.")]
    [InlineData("apposition", "Terrororganisasjonen IS tok ansvaret.", "The terrorist organisation IS took the responsibility.")]
    [InlineData("city of", "Byen Mosul er frigjort.", "The city of Mosul is liberated.")]
    [InlineData("agency and name", "Presidenten i USA er syk.", "The president of the United States is sick.")]
    [InlineData("headline", "Regjeringens forslag til nytt budsjett", "The government's proposal for new budget")]
    public async Task Puts_noun_phrases_into_English(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
