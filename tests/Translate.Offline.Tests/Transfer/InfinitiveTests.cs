using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class InfinitiveTests
{
    [Theory]
    [InlineData("not to in a headline", "Ikke røyke her!", "Do not smoke here!")]
    [InlineData("not to", "Han lovet ikke å røyke.", "He did not promise to smoke.")]
    [InlineData("not, before the infinitive", "Hun bestemte seg for å ikke reise.", "She decided not to travel.")]
    [InlineData("to never", "Han lovet å aldri drikke igjen.", "He promised to never drink again.")]
    [InlineData("be able to", "Det er viktig å kunne lese.", "It is important to be able to read.")]
    [InlineData("want to", "Det er bra å ville hjelpe.", "It is good to want to help.")]
    [InlineData("become with noun", "Hun drømmer om å bli lege.", "She dreams of becoming a doctor.")]
    [InlineData("be chosen", "Han håper å bli valgt.", "He hopes to be chosen.")]
    [InlineData("stay", "Han liker å bli her.", "He likes to stay here.")]
    [InlineData("passive infinitive", "Huset må selges.", "The house must be sold.")]
    [InlineData("without being seen", "Han gikk uten å bli sett.", "He went without being seen.")]
    [InlineData("of, av", "Han er lei av å vente.", "He is tired of waiting.")]
    [InlineData("ability with på", "De har planer om å bygge en bro.", "They have plans to build a bridge.")]
    [InlineData("through doing", "Gjennom å selge huset fikk de penger.", "Through selling the house, they got money.")]
    [InlineData("reading is fun", "Å lese er moro.", "To read is fun.")]
    [InlineData("to smoke is dangerous", "Å røyke er farlig.", "To smoke is dangerous.")]
    [InlineData("det å", "Det å lese er viktig.", "Reading is important.")]
    [InlineData("interested in being", "Hun er opptatt av å være ærlig.", "She is concerned with being honest.")]
    [InlineData("had wanted", "Hun har villet hjelpe.", "She has wanted to help.")]
    [InlineData("had to, perfect", "De har måttet selge huset.", "They have had to sell the house.")]
    [InlineData("been, være", "Hun har vært syk.", "She has been ill.")]
    [InlineData("spent time", "Hun brukte tre år på å skrive boka.", "She spent three years writing the book.")]
    [InlineData("work on", "De arbeider med å reparere veien.", "They work on repairing the road.")]
    [InlineData("instead of", "I stedet for å klage hjalp hun.", "Instead of complaining, she helped.")]
    [InlineData("have to sell", "Det er trist å måtte selge huset.", "It is sad to have to sell the house.")]
    [InlineData("not to, after for", "Han gjorde det for å ikke tape.", "He did it not to lose.")]
    [InlineData("not to speak", "De ba ham om å ikke snakke.", "They asked him not to talk.")]
    [InlineData("not to, plain", "Hun prøvde å ikke le.", "She tried not to laugh.")]
    [InlineData("med å", "Han er ferdig med å lese.", "He is finished with reading.")]
    [InlineData("på å", "Tanken på å reise var fin.", "The thought of travelling was fine.")]
    [InlineData("på å, hope", "Håpet på å vinne er lite.", "The hope of winning is small.")]
    [InlineData("time and not spent", "Han tenkte på å reise.", "He thought about travelling.")]
    [InlineData("det å with a conjunction", "Det er lett å lese, og det å skrive er vanskelig.",
        "It is easy to read, and writing is difficult.")]
    [InlineData("det å after a comma", "Hun mener, det å lese er viktig.", "She thinks, reading is important.")]
    [InlineData("have been supposed to", "De har skullet bygge en bro.", "They have been supposed to build a bridge.")]
    [InlineData("for å, purpose", "Han kom for å hjelpe.", "He came to help.")]
    [InlineData("om å, plan", "De har en avtale om å selge huset.", "They have an agreement to sell the house.")]
    public async Task Says_infinitives(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
