using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class ImperativeTests
{
    [Theory]
    [InlineData("preterite form", "Kom hit og hjelp oss.", "Come here and help us.")]
    [InlineData("two objects", "Les boka og skriv et brev.", "Read the book and write a letter.")]
    [InlineData("particle", "Slå av lyset og lukk døra.", "Turn off the light and close the door.")]
    [InlineData("infinitive form", "Gå hjem og vent på svar.", "Go home and wait for an answer.")]
    [InlineData("three", "Stopp bilen, gå ut og ring politiet.", "Stop the car, go out and call the police.")]
    [InlineData("eller", "Ring oss eller skriv et brev.", "Call us or write a letter.")]
    [InlineData("after a condition", "Hvis du ser mannen, ring politiet.", "If you see the man, call the police.")]
    [InlineData("noun joined to a noun", "Kjøp brød og ost.", "Buy bread and cheese.")]
    [InlineData("noun before a relative", "Rør som lekker, må skiftes.", "Pipes that leak must be changed.")]
    [InlineData("statement", "Vi leste boka og skrev et brev.", "We read the book and wrote a letter.")]
    public async Task Finds_requests_and_what_is_joined_to_them(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
