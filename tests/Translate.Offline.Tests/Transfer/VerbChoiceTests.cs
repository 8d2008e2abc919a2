using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class VerbChoiceTests
{
    [Theory]
    [InlineData("without anyone", "Bilen stoppet uten at noen ble skadet.", "The car stopped without anyone being injured.")]
    [InlineData("continued", "De har fortsatt å bygge huset.", "They have continued to build the house.")]
    [InlineData("would", "Å stanse ville være dumt.", "To stop would be stupid.")]
    [InlineData("there", "Det rant ut olje.", "Oil leaked out.")]
    [InlineData("for å kunne", "Han trener for å kunne vinne.", "He trains to win.")]
    [InlineData("say without an object", "Politiet forteller at mannen er funnet.", "The police say that the man has been found.")]
    [InlineData("tell with an object", "Politiet forteller henne at mannen er funnet.", "The police tell her that the man has been found.")]
    public async Task Chooses_between_readings_of_a_verb(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
