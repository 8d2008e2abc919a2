using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class ClauseOrderTests
{
    [Theory]
    [InlineData("adverb first", "I går vedtok Stortinget en ny lov.", "Yesterday the Storting adopted a new law.")]
    [InlineData("adverb and passive", "I fjor ble tre personer drept.", "Last year three people were killed.")]
    [InlineData("modal", "Nå må vi vente.", "Now we must wait.")]
    [InlineData("prepositional phrase first", "I Sverige er prisene lavere.", "In Sweden the prices are lower.")]
    [InlineData("after a prepositional phrase", "Etter møtet reiste ministeren hjem.", "After the meeting the minister travelled home.")]
    [InlineData("time noun first", "Tirsdag morgen ble veien stengt.", "On Tuesday morning the road was closed.")]
    [InlineData("subordinate clause first", "Da krigen begynte, flyktet familien.", "When the war began, the family fled.")]
    [InlineData("condition first", "Hvis det regner, blir vi hjemme.", "If it rains, we stay at home.")]
    [InlineData("concession first", "Selv om prisen er høy, kjøper folk huset.", "Although the price is high, people buy the house.")]
    [InlineData("condition without a word", "Kommer han ikke, må vi dra.", "If he does not come, we must go.")]
    [InlineData("despite", "Til tross for kritikken fortsetter arbeidet.", "Despite the criticism the work continues.")]
    [InlineData("nevertheless", "Likevel fortsetter kampene.", "Nevertheless the fights continue.")]
    [InlineData("therefore", "Derfor stengte politiet veien.", "Therefore the police closed the road.")]
    [InlineData("earlier", "Tidligere har han jobbet i NRK.", "Previously he has worked in NRK.")]
    [InlineData("according to", "Ifølge politiet var sjåføren beruset.", "According to the police, the driver was drunk.")]
    [InlineData("date first", "På mandag begynner skolen.", "On Monday the school begins.")]
    [InlineData("because first", "Fordi det regnet, ble kampen avlyst.", "Because it rained, the fight was cancelled.")]
    [InlineData("while first", "Mens han sov, brant huset.", "While he slept, the house burned.")]
    [InlineData("before first", "Før han reiste, skrev han et brev.", "Before he travelled, he wrote a letter.")]
    [InlineData("after first", "Etter at krigen sluttet, flyttet de hjem.", "After the war ended, they moved home.")]
    [InlineData("comparison of clauses", "Jo mer han leser, jo mindre forstår han.", "The more he reads, the less he understands.")]
    [InlineData("adverb in the middle", "Ledelsen har også sagt nei.", "The leadership has also said no.")]
    [InlineData("whether", "Hun spurte om han kunne hjelpe.", "She asked whether he could help.")]
    [InlineData("how", "Hun fortalte hvordan ulykken skjedde.", "She told how the accident happened.")]
    [InlineData("clause without at, pronoun", "Tre av fire nordmenn sier de er bekymret.",
        "Three of four Norwegians say they are worried.")]
    [InlineData("clause without at, negation", "Ordføreren sier kommunen ikke har penger.",
        "The mayor says the municipality does not have money.")]
    [InlineData("komme til å, inverted", "Når snøen smelter, kommer vannet til å stige.",
        "When the snow melts, the water is going to rise.")]
    [InlineData("fronted det, preposition left", "Det må vi snakke om.", "We must talk about that.")]
    [InlineData("fronted det, object", "Det vil regjeringen ikke støtte.", "The government will not support that.")]
    [InlineData("fronted det, pronoun", "Det vet hun.", "She knows that.")]
    [InlineData("fronted det, opinion", "Det synes mange er dyrt.", "Many think that is expensive.")]
    [InlineData("det as subject stays", "Det gir barna trygghet.", "It gives the children safety.")]
    [InlineData("list as subject", "Blant gavene er:", "Among the gifts are:")]
    [InlineData("list before the verb", "Veien mellom Oslo, Hamar og Lillehammer er stengt.",
        "The road between Oslo, Hamar and Lillehammer is closed.")]
    [InlineData("time between auxiliary and verb", "Mannen ble mandag dømt til fengsel.", "The man was sentenced on Monday to prison.")]
    [InlineData("time between verb and object", "Han kjøpte mandag et hus.", "He bought a house on Monday.")]
    [InlineData("without and a clause", "Hun dro uten at han merket det.", "She went without him noticing it.")]
    [InlineData("as", "Prisen falt, slik kundene hadde håpet.", "The price fell, as the customers had hoped.")]
    [InlineData("only", "De så bare skyggen.", "They saw only the shadow.")]
    [InlineData("according to in the middle", "Seieren betyr ifølge hæren slutten på krigen.",
        "The victory means, according to the army, the end of the war.")]
    [InlineData("according to at the end", "Krigen er over, ifølge hæren.", "The war is over, according to the army.")]
    [InlineData("day after", "Dagen etter døde kongen.", "The day after, the king died.")]
    [InlineData("phrase and comma first", "Med fem mål, vant laget kampen.", "With five goals, the team won the fight.")]
    public async Task Moves_the_verb_behind_its_subject(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
