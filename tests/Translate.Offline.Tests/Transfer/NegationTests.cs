using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class NegationTests
{
    [Theory]
    [InlineData("modal", "Han kan ikke komme.", "He cannot come.")]
    [InlineData("present", "Han kommer ikke.", "He does not come.")]
    [InlineData("preterite", "Hun leste ikke brevet.", "She did not read the letter.")]
    [InlineData("will", "Regjeringen vil ikke øke skatten.", "The government will not increase the tax.")]
    [InlineData("must", "Barna må ikke leke der.", "The children must not play there.")]
    [InlineData("copula", "Det er ikke sant.", "It is not true.")]
    [InlineData("passive", "Hun ble ikke valgt.", "She was not chosen.")]
    [InlineData("never", "Hun har aldri vært i Paris.", "She has never been in Paris.")]
    [InlineData("no one", "Ingen vet hvor han er.", "No one knows where he is.")]
    [InlineData("neither nor", "Verken politiet eller brannvesenet ville svare.",
        "Neither the police nor the fire department would answer.")]
    [InlineData("in a subordinate clause", "Han sa at han ikke ville komme.", "He said that he would not come.")]
    [InlineData("with a particle verb", "Han tror ikke på rapporten.", "He does not believe in the report.")]
    [InlineData("perfect", "De har ikke sett henne siden mandag.", "They have not seen her since Monday.")]
    [InlineData("modal perfect", "Hun kan ikke ha gjort det.", "She cannot have done it.")]
    [InlineData("no", "Politiet fant ingen spor.", "The police found no track.")]
    [InlineData("not anything", "Jeg ville ikke si noe.", "I would not say anything.")]
    [InlineData("anyone", "De så ikke at noen kjøpte noe.", "They did not see that anyone bought anything.")]
    [InlineData("questions with not", "Kan du ikke komme?", "Can you not come?")]
    [InlineData("question, not, do", "Leser du ikke avisen?", "Do you not read the newspaper?")]
    [InlineData("question with have and not", "Har du ikke lest boka?", "Have you not read the book?")]
    [InlineData("question with is and not", "Er han ikke hjemme?", "Is he not at home?")]
    [InlineData("had to not", "Hun måtte ikke reise.", "She did not have to travel.")]
    [InlineData("is not", "Bøkene er ikke dyre.", "The books are not expensive.")]
    [InlineData("were not", "Bøkene var ikke dyre.", "The books were not expensive.")]
    [InlineData("has not been", "Bilen har ikke vært solgt.", "The car has not been sold.")]
    [InlineData("clause", "Jeg vet at hun ikke er lege.", "I know that she is not a doctor.")]
    [InlineData("clause, first", "Hvis han ikke kommer, går vi.", "If he does not come, we go.")]
    [InlineData("not, object pronoun between", "Jeg så ham ikke.", "I did not see him.")]
    [InlineData("not, reflexive between", "Han vasket seg ikke.", "He did not wash himself.")]
    [InlineData("not, subject between", "I dag leser han ikke avisen.", "Today he does not read the newspaper.")]
    [InlineData("not in the next clause", "Hun sier partiet ikke vil støtte loven.", "She says the party will not support the law.")]
    [InlineData("anything", "Hun har ikke sagt noe.", "She has not said anything.")]
    [InlineData("any books", "Han har ikke noen bøker.", "He has no books.")]
    [InlineData("anyone without", "Han gikk uten å møte noen.", "He went without meeting anyone.")]
    [InlineData("never anything", "Hun sier aldri noe.", "She never says anything.")]
    [InlineData("cannot anything", "Hun kan ikke si noe.", "She cannot say anything.")]
    [InlineData("anything in a question", "Har du sett noe?", "Have you seen anything?")]
    [InlineData("any in a question", "Har du noen bøker?", "Do you have any books?")]
    [InlineData("something", "Hun sa noe.", "She said something.")]
    [InlineData("anything after at", "Jeg tror ikke at noe skjedde.", "I do not believe that anything happened.")]
    [InlineData("something in another clause", "Han kom ikke, men hun sa noe.", "He did not come, but she said something.")]
    [InlineData("no longer, become", "De ble ikke venner.", "They did not become friends.")]
    [InlineData("not become angry", "Han blir ikke sint.", "He does not get angry.")]
    public async Task Negates_with_do_or_behind_the_auxiliary(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
