using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class ImpersonalPassiveTests
{
    [Theory]
    [InlineData("governed preposition", "Det ble skutt mot bilen.", "The car was shot at.")]
    [InlineData("s-passive", "Det arbeides med saken.", "The case is worked on.")]
    [InlineData("person searched for", "Det letes etter mannen.", "The man is looked for.")]
    [InlineData("vote", "Det ble stemt over forslaget.", "The proposal was voted on.")]
    [InlineData("warning", "Det ble advart mot glatte veier.", "Slippery roads were warned against.")]
    [InlineData("no preposition", "Det ble danset hele natten.", "There was dancing all night.")]
    [InlineData("place is no object", "Det ble demonstrert i byen.", "There was demonstrating in the city.")]
    [InlineData("nothing found", "Det ble ikke funnet noe.", "Nothing was found.")]
    [InlineData("no one found", "Det ble ikke funnet noen.", "No one was found.")]
    [InlineData("transitive verb", "Det ble sendt til byen.", "It was sent to the city.")]
    [InlineData("that-clause", "Det ble sagt at han kom.", "It was said that he came.")]
    [InlineData("pronoun as subject", "Det ble skutt mot dem.", "They were shot at.")]
    public async Task Says_what_is_done_to_nothing(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
