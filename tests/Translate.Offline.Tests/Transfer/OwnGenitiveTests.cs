using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class OwnGenitiveTests
{
    [Theory]
    [InlineData("a genitive with sin", "Partiet sin leder er syk.", "The party's leader is ill.")]
    [InlineData("a name with sin", "På Solberg sin side er alt bra.", "On Solberg's side, everything is good.")]
    [InlineData("given to somebody", "Hun ga Solberg sin støtte.", "She gave Solberg her support.")]
    [InlineData("after a preposition", "Vi snakket om landet sin historie.", "We talked about the country's history.")]
    [InlineData("a name at the start", "Solberg sin plan er ny.", "Solberg's plan is new.")]
    [InlineData("his own", "Solberg solgte sin bil.", "Solberg sold his car.")]
    public async Task Tells_genitives_with_sin_from_gifts(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
