using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class CausativeTests
{
    [Theory]
    [InlineData("infinitive", "Han prøvde å få stoppet krigen.", "He tried to get the war stopped.")]
    [InlineData("object that has rules for the verb", "De klarte å få løst problemet.", "They managed to get the problem solved.")]
    [InlineData("preterite", "Han fikk reparert bilen.", "He got the car repaired.")]
    [InlineData("theft", "Hun fikk stjålet sykkelen.", "She got the bicycle stolen.")]
    [InlineData("perfect", "De har fått bygget et hus.", "They have got a house built.")]
    [InlineData("inverted", "I fjor fikk hun malt huset.", "Last year she got the house painted.")]
    [InlineData("heavy object", "Han fikk lest alle brevene som kom.", "He got read all the letters that came.")]
    [InlineData("no participle", "Han fikk bilen.", "He got the car.")]
    [InlineData("learn", "Vi fikk vite sannheten.", "We learned the truth.")]
    public async Task Puts_the_object_before_the_participle(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
