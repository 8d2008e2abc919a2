using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class HeadlineTests
{
    [Theory]
    [InlineData("present", "Mister kontroll", "Losing control")]
    [InlineData("verb and particles", "Tar vare på hverandre", "Taking care of each other")]
    [InlineData("phrase alone", "Ber om hjelp", "Asking for help")]
    [InlineData("adverb before a participle", "Mann alvorlig skadd i brann", "Man seriously injured in fire")]
    [InlineData("negation", "Gir ikke opp", "Not giving up")]
    [InlineData("være", "Er klare for kampen", "Ready for the fight")]
    [InlineData("s-passive", "Selges for to millioner", "Sold for two million")]
    [InlineData("bli-passive", "Ble reddet av naboen", "Saved by the neighbour")]
    [InlineData("participle first", "Reddet av naboen", "Saved by the neighbour")]
    [InlineData("plan", "Skal bygge ny skole", "To build new school")]
    [InlineData("modal", "Må betale tusen kroner", "Must pay a thousand kroner")]
    [InlineData("preterite", "Fant gammelt skip i elva", "Found old ship in the river")]
    [InlineData("subject", "Tråler reddet sju fiskere", "Trawler saved seven fishermen")]
    [InlineData("participle after its noun", "To menn siktet for drap", "Two men charged with murder")]
    [InlineData("question", "Hvem eier havet?", "Who owns the sea?")]
    [InlineData("no verb", "Fortsatt uvisst hva som skjedde", "Still uncertain what happened")]
    [InlineData("quotation", "– Vi må vente", "“We must wait”")]
    public async Task Says_what_English_headlines_say(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.OfHeadline(norwegian)));
}
