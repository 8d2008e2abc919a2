using Xunit;

namespace Translate.Offline.Tests.Morphology;

public sealed class NameTests
{
    [Theory]
    [InlineData("translated genitive", "FNs generalsekretær advarer.", "The UN's secretary general warns.")]
    [InlineData("hyphen compound", "EU-landene er uenige.", "The EU countries disagree.")]
    [InlineData("unknown genitive", "Trumps plan ble kritisert.", "Trump's plan was criticised.")]
    [InlineData("name in -s", "Jens sier nei.", "Jens says no.")]
    [InlineData("unknown name", "Han heter Brzezinski og kommer fra Xanadu.", "He is called Brzezinski and comes from Xanadu.")]
    [InlineData("title and name", "Statsminister Erna Solberg møtte pressen.", "Prime Minister Erna Solberg met the press.")]
    [InlineData("compound participle", "USA-støttede styrker angrep byen.", "US-backed forces attacked the city.")]
    [InlineData("compound with abbreviation", "IS-lederen ble drept.", "The IS leader was killed.")]
    public async Task Keeps_or_translates_names(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
