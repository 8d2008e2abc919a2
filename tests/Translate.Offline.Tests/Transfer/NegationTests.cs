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
    public async Task Negates_with_do_or_behind_the_auxiliary(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
