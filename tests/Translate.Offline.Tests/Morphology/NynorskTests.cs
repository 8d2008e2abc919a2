using Translate.Offline.Lexicon;
using Xunit;

namespace Translate.Offline.Tests.Morphology;

public sealed class NynorskTests
{
    [Theory]
    [InlineData("eg", "Eg veit ikkje kva som skjer.", "I do not know what happens.")]
    [InlineData("treng", "Vi treng fleire lærarar i skulen, seier ho.", "We need more teachers in the school, she says.")]
    [InlineData("kvifor", "Kvifor kjem dei ikkje heim?", "Why do they not come home?")]
    [InlineData("han", "Han vart teken av politiet i går kveld.", "He was taken by the police last night.")]
    [InlineData("ikkje", "Det er ikkje mogleg å gjere meir no.", "It is not possible to do more now.")]
    [InlineData("korleis", "Korleis skal vi løyse problemet?", "How will we solve the problem?")]
    [InlineData("kven", "Kven har skrive boka?", "Who has written the book?")]
    [InlineData("dei", "Dei fleste veljarane meiner at regjeringa gjer ein god jobb.", "Most voters think that the government does a good job.")]
    [InlineData("trur", "– Eg trur ikkje på det, sier Hansen.", "“I do not believe in it,” says Hansen.")]
    [InlineData("me", "«Me har ikkje meir pengar», sier ordføreren.", "“We have no more money,” says the mayor.")]
    [InlineData("innbyggjarane", "Innbyggjarane i kommunen har framleis ikkje fått svar.", "The inhabitants of the municipality have still not got an answer.")]
    [InlineData("aukar", "Prisane auka, og folk måtte betale meir for maten.", "The prices increased, and people had to pay more for the food.")]
    [InlineData("byrja", "Brannen byrja i eit hus nær kyrkja.", "The fire began in a house near the church.")]
    [InlineData("falle", "Bøndene er redde for at prisane skal falle.", "The farmers are afraid that the prices will fall.")]
    [InlineData("kor", "Kor mange menneske bur der?", "How many people live there?")]
    [InlineData("såg", "Eg såg ikkje bilen.", "I did not see the car.")]
    [InlineData("budd", "Dei har budd her i ti år.", "They have lived here for ten years.")]
    [InlineData("byggje", "Kommunen vil ikkje byggje nye skular.", "The municipality will not build new schools.")]
    [InlineData("vart", "Det vart funne fire personar i båten.", "Four people were found in the boat.")]
    [InlineData("soldatane", "Soldatane vart sende heim.", "The soldiers were sent home.")]
    [InlineData("ho", "Ho er ikkje samd med dei.", "She does not agree with them.")]
    [InlineData("sjukehuset", "Sjukehuset treng fleire sjukepleiarar.", "The hospital needs more nurses.")]
    [InlineData("vanskeleg", "Det er vanskeleg å finne ei løysing.", "It is difficult to find a solution.")]
    [InlineData("saka", "Politiet har etterforska saka, men har ikkje funne den mistenkte.", "The police have investigated the case, but have not found the suspect.")]
    [InlineData("kjempar", "Dei kjempar for fridomen sin.", "They fight for their freedom.")]
    [InlineData("noko", "Noko må gjerast no.", "Something must be done now.")]
    [InlineData("verte", "Me er glade for at borna vil verte bønder.", "We are glad that the children will become farmers.")]
    [InlineData("finst", "Det finst ikkje nokon grunn til å uroe seg.", "There is no reason to worry.")]
    [InlineData("kvar", "Han har ikkje fortalt oss kvar han bur.", "He has not told us where he lives.")]
    [InlineData("hjelpe", "Eg kan ikkje hjelpe deg.", "I cannot help you.")]
    [InlineData("veg", "Dei er på veg til hovudstaden.", "They are on the way to the capital.")]
    [InlineData("regjeringa", "Regjeringa har ikkje teke ei avgjerd enno.", "The government has not made a decision yet.")]
    [InlineData("ordføraren", "Ordføraren seier at kommunen manglar pengar.", "The mayor says that the municipality lacks money.")]
    [InlineData("hjelp", "Elevane får ikkje nok hjelp i skulen.", "The pupils do not receive enough help in the school.")]
    [InlineData("vore", "Det har vore ei vanskeleg tid for dei.", "It has been a difficult time for them.")]
    [InlineData("forskarane", "Forskarane har funne ei ny løysing.", "The researchers have found a new solution.")]
    [InlineData("spelar", "Han spelar fotball kvar laurdag.", "He plays football every Saturday.")]
    [InlineData("politikarane", "Politikarane diskuterte budsjettet i fleire timar.", "The politicians discussed the budget for several hours.")]
    [InlineData("hjelpt", "Eg vil gjerne takke alle som har hjelpt oss.", "I would like to thank everyone who has helped us.")]
    [InlineData("frå", "Dei eldste bygningane er frå førre hundreåret.", "The oldest buildings are from the previous century.")]
    [InlineData("de", "Kvifor har de ikkje sagt noko?", "Why have you not said anything?")]
    [InlineData("heiter", "Eg heiter Anna og kjem frå Voss.", "I am called Anna and come from Voss.")]
    [InlineData("veit", "Eg veit ikkje om prisane skal falle.", "I do not know whether the prices will fall.")]
    [InlineData("skrive", "Dei har skrive ei bok.", "They have written a book.")]
    [InlineData("lese", "Eg har ikkje lese boka.", "I have not read the book.")]
    [InlineData("kasta", "Han har kasta ballen.", "He has thrown the ball.")]
    [InlineData("ballen", "Dei vil kasta ballen.", "They will throw the ball.")]
    [InlineData("einig", "Eg er ikkje einig med statsministeren.", "I do not agree with the prime minister.")]
    [InlineData("betale", "Kven skal betale for dette?", "Who will pay for this?")]
    [InlineData("menneske", "Fleire hundre menneske vart evakuerte.", "Several hundred people were evacuated.")]
    [InlineData("gale", "Han sa at han ikkje hadde gjort noko gale.", "He said that he had not done anything wrong.")]
    [InlineData("trur dei", "Eg trur dei kom i går.", "I believe they came yesterday.")]
    [InlineData("politikarar", "Kommunestyret vedtok budsjettet, men fleire politikarar røysta mot.", "The municipal council passed the budget, but several politicians voted against.")]
    [InlineData("køyrt", "Bilføraren vart sikta for å ha køyrt for fort.", "The driver was charged with having driven too fast.")]
    [InlineData("kva", "Kva meiner du om saka?", "What do you think about the case?")]
    [InlineData("ønskjer", "Vi ønskjer ikkje ein ny krig, seier utanriksministeren.", "We do not want a new war, says the foreign minister.")]
    [InlineData("funnen", "Båten vart funnen i går, men mannen er framleis sakna.", "The boat was found yesterday, but the man is still missing.")]
    [InlineData("sjukdomen", "Sjukdomen spreier seg raskt.", "The disease spreads rapidly.")]
    [InlineData("gjorde", "Ingen veit kvifor han gjorde det.", "No one knows why he did it.")]
    [InlineData("klimaendringane", "Ho har skrive fleire bøker om klimaendringane.", "She has written several books about the climate changes.")]
    [InlineData("husa", "Husa vart bygde på 1800-talet.", "The houses were built in the 19th century.")]
    public async Task Reads_a_nynorsk_sentence(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));

    [Theory]
    [InlineData("Seier til Brann etter en jevn kamp.", "seier is victory in Bokmål")]
    [InlineData("Møtet har vart lenge.", "vart is lasted in Bokmål")]
    [InlineData("Laget leier med to mål.", "leier is rents in Bokmål")]
    [InlineData("Hun var på vei hjem.", "no mark of Nynorsk")]
    [InlineData("Han leste boken om Dei og Ho.", "capitals are names")]
    public void Leaves_Bokmaal_as_it_is(string norwegian, string why)
    {
        var words = norwegian.TrimEnd('.').Split(' ')
            .Select(w => new Offline.Transfer.Word(w, new Documents.TextSpan(0, w.Length), Offline.Tokens.TokenKind.Word, true)).ToList();

        new Offline.Morphology.Nynorsk(WordbookReader.Read()).Apply(words);

        Assert.All(words, w => Assert.True(string.Equals(w.Text.ToLowerInvariant(), w.Lower, StringComparison.Ordinal), why));
    }

    [Fact]
    public async Task Keeps_a_nynorsk_quotation_apart_from_the_bokmaal_around_it() => Assert.Equal(
        "“We do not know what it costs,” says the leader, who has waited for an answer since Monday.",
        await English.Of("«Me veit ikkje kva det kostar», sier lederen, som har ventet på svar siden mandag."));

    [Fact]
    public void Writes_every_form_with_words_of_the_wordbook()
    {
        Wordbook book = WordbookReader.Read();

        Assert.All(DataFile.Rows("nynorsk.tsv").Where(r => r[0] is "mark" or "form" && r[2] is not "-"), r =>
            Assert.All(r[2].Split('|'), f => Assert.True(book.Forms.Knows(f), r[1] + " → " + f)));
    }

    [Fact]
    public void Marks_no_text_by_a_word_of_bokmaal()
    {
        Wordbook book = WordbookReader.Read();

        Assert.Empty(DataFile.Rows("nynorsk.tsv").Where(r => r[0] is "mark" && r[1] is not "vart" && book.Forms.Knows(r[1])).Select(r => r[1]));
        Assert.Empty(DataFile.Rows("nynorsk.tsv").Where(r => r[0] is "bokmål" && !book.Forms.Knows(r[1])).Select(r => r[1]));
    }
}
