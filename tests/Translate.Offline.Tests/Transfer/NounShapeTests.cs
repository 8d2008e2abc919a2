using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class NounShapeTests
{
    [Theory]
    [InlineData("one after an adjective", "Hun kjøpte en ny.", "She bought a new one.")]
    [InlineData("unknown noun", "Han er en hovedkomponent i laget.", "He is a hovedcomponent in the team.")]
    [InlineData("question after an adjective", "Det er ukjent hva slags planer de har.", "It is unknown what kind of plans they have.")]
    [InlineData("quoted adjective", "Den «dårlige» delen ble solgt.", "The “bad” part was sold.")]
    [InlineData("measure", "De holdt et 24 timers møte.", "They held a 24-hour meeting.")]
    [InlineData("most", "Det er det mest spennende partiet i landet.", "It is the most exciting party in the country.")]
    [InlineData("quoted phrase", "«Eksperter fra Oslo» har planer.", "“Experts from Oslo” have plans.")]
    [InlineData("this season", "Fire kamper gjenstår i sesongen.", "Four fights remain this season.")]
    [InlineData("the year", "Huset ble bygget i år 2000.", "The house was built in the year 2000.")]
    [InlineData("part of a place", "Han bor i Nord-California.", "He lives in northern California.")]
    [InlineData("part of a known place", "De reiste fra Sør-Spania.", "They travelled from southern Spain.")]
    [InlineData("today's", "Dagens møte er viktig.", "Today's meeting is important.")]
    public async Task Finds_the_noun_of_a_phrase(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
