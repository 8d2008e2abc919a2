using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class NewsPatternTests
{
    [Theory]
    [InlineData("before at the end", "Vi har ikke sett det før.", "We have not seen it before.")]
    [InlineData("no one", "Ifølge politiet er ingen døde.", "According to the police, no one is dead.")]
    [InlineData("time before the object", "Regjeringen legger i dag fram budsjettet.", "The government presents the budget today.")]
    [InlineData("since last year", "Prisene har falt siden i fjor.", "The prices have fallen since last year.")]
    [InlineData("better", "Barna gjør det bedre på skolen.", "The children do better at school.")]
    [InlineData("what we know", "Dette er det vi vet om ulykken.", "This is what we know about the accident.")]
    [InlineData("this is how", "Slik svarer ministeren på kritikken.", "This is how the minister responds to the criticism.")]
    [InlineData("pronoun and preterite", "Han var alene da den kjørte av veien.", "He was alone when it drove off the road.")]
    [InlineData("years in prison", "Han risikerer seks års fengsel.", "He risks six years in prison.")]
    [InlineData("his age", "Mannen, som er i 40-årene, er lege.", "The man, who is in his 40s, is a doctor.")]
    [InlineData("third time", "Det er tredje gang dette skjer.", "It is the third time this happens.")]
    [InlineData("wounded", "Minst 20 er døde og over 50 såret.", "At least 20 are dead and over 50 wounded.")]
    [InlineData("than expected", "Isen smelter raskere enn ventet.", "The ice melts faster than expected.")]
    [InlineData("this year's", "Hun ble kåret til årets leder.", "She was named this year's leader.")]
    [InlineData("foreign article in a name", "Hæren gjenerobret 2. november byen Deir ez-Zor.", "The army recaptured the city of Deir ez-Zor on 2 November.")]
    [InlineData("clause of place set off", "Byen, der det bor 20.000 mennesker, er evakuert.", "The city, where 20,000 people live, has been evacuated.")]
    [InlineData("go home", "Mange av dem som flyktet, vil hjem igjen.", "Many of those who fled want to go home again.")]
    [InlineData("the only one", "Han var den eneste som overlevde.", "He was the only one that survived.")]
    [InlineData("the only thing", "Det eneste som hjelper, er vann.", "The only thing that helps is water.")]
    [InlineData("fraction as subject", "To av tre mener avtalen er dårlig.", "Two out of three think the agreement is bad.")]
    [InlineData("noun like a passive", "Mannskapet fortjener ros.", "The crew deserves praise.")]
    [InlineData("this is how, of being", "Slik er livet.", "This is how life is.")]
    [InlineData("this is how, in the passive", "Slik ble huset solgt.", "This is how the house was sold.")]
    [InlineData("this is how, in the perfect", "Slik har byen vokst.", "This is how the city has grown.")]
    [InlineData("this is how, of a pronoun", "Slik svarer hun.", "This is how she answers.")]
    [InlineData("not this is how", "Slik svarer ikke ministeren.", "So the minister does not answer.")]
    [InlineData("what they found", "Politiet snakker om det de fant.", "The police talk about what they found.")]
    [InlineData("what she said", "Han tenkte på det hun sa.", "He thought about what she said.")]
    [InlineData("what they wanted", "Planen er det de ønsket.", "The plan is what they wanted.")]
    [InlineData("that, behind a particle verb", "Dette holder de fast ved.", "They stick to this.")]
    [InlineData("that, behind an adjective", "Det er vi uenige i.", "We disagree with that.")]
    [InlineData("that, of a party", "Det kan partiet leve uten.", "The party can live without that.")]
    [InlineData("that, against", "Det jobber de mot.", "They work towards that.")]
    [InlineData("that, of a report", "Det melder avisen Dagen.", "The newspaper Dagen reports.")]
    public async Task Says_what_news_says_often(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
