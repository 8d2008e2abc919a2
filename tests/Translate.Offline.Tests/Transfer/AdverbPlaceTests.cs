using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class AdverbPlaceTests
{
    [Theory]
    [InlineData("adverb in a relative", "Det er informasjon som tydelig forteller hva som skjer.", "There is information that clearly tells what happens.")]
    [InlineData("adverb in an s-passive", "Hun kalles ofte sjefen.", "She is often called the boss.")]
    [InlineData("usually", "Han er som regel hjemme.", "He is usually at home.")]
    [InlineData("become", "Dagene blir vanligvis lange.", "The days usually become long.")]
    [InlineData("embedded order", "Han sa at i Oslo bor mange.", "He said that in Oslo many live.")]
    public async Task Puts_adverbs_before_the_verb_they_belong_to(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
