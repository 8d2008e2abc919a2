using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class NumberTests
{
    [Theory]
    [InlineData("decimal and thousands", "Prisen steg med 1,5 prosent til 1.250 kroner.", "The price rose by 1.5 percent to 1,250 kroner.")]
    [InlineData("time", "Møtet begynner kl. 12.30.", "The meeting begins at 12:30.")]
    [InlineData("time first", "Klokken 18.00 åpnet dørene.", "At 18:00, the doors opened.")]
    [InlineData("date", "Ulykken skjedde 2. november 2017.", "The accident happened on 2 November 2017.")]
    [InlineData("spaced thousands", "Om lag 2 500 personer deltok.", "About 2,500 people participated.")]
    [InlineData("age", "Han er 17 år gammel.", "He is 17 years old.")]
    [InlineData("age noun", "En 17-åring er siktet for ran.", "A 17-year-old is charged with robbery.")]
    [InlineData("decade", "På 1990-tallet var prisen lav.", "In the 1990s, the price was low.")]
    [InlineData("century", "På 1800-tallet var byen liten.", "In the 19th century, the city was small.")]
    [InlineData("score", "Kampen endte 2–1.", "The fight ended 2–1.")]
    [InlineData("percent", "Skatten øker med 3 prosent.", "The tax increases by 3 percent.")]
    [InlineData("a hundred", "Flere enn hundre personer er evakuert.", "More than a hundred people have been evacuated.")]
    [InlineData("billions", "Selskapet tapte 3,2 milliarder kroner i fjor.", "The company lost 3.2 billion kroner last year.")]
    [InlineData("duration", "Han har bodd i Norge i ti år.", "He has lived in Norway for ten years.")]
    [InlineData("distance", "Avstanden er 12 km.", "The distance is 12 km.")]
    [InlineData("date as subject", "15. mars er siste frist.", "15 March is the last deadline.")]
    [InlineData("age before a noun", "Den 23 år gamle mannen ble pågrepet.", "The 23-year-old man was arrested.")]
    [InlineData("more than so many", "Over 200 000 flyktninger har krysset grensen.", "Over 200,000 refugees have crossed the border.")]
    [InlineData("shortly after a time", "Det skjedde like etter klokken 8.", "It happened shortly after 8.")]
    [InlineData("since a year", "De har bodd her siden 1956.", "They have lived here since 1956.")]
    [InlineData("in the past year", "Prisen har økt det siste året.", "The price has increased in the past year.")]
    [InlineData("in recent years", "Mange har flyttet de siste årene.", "Many have moved in recent years.")]
    [InlineData("on the first day", "Den første dagen regnet det.", "On the first day it rained.")]
    [InlineData("subject", "Den siste dagen var verst.", "The last day was worst.")]
    [InlineData("date after an adverb", "De reiste hjem 15. februar.", "They travelled home on 15 February.")]
    [InlineData("measure after være", "Bølgene var på ni meter.", "The waves were nine metres.")]
    public async Task Writes_numbers_dates_and_times(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
