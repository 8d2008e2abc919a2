using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData("comparative", "Hun er eldre enn broren.", "She is older than the brother.")]
    [InlineData("like som", "Bilen er like stor som huset.", "The car is as large as the house.")]
    [InlineData("like som with a pronoun", "Hun er like sterk som han.", "She is as strong as he.")]
    [InlineData("superlative", "Han er den raskeste løperen i verden.", "He is the fastest runner in the world.")]
    [InlineData("more important", "Dette er viktigere enn penger.", "This is more important than money.")]
    [InlineData("too", "Mange mener at skatten er for høy.", "Many think that the tax is too high.")]
    [InlineData("so that", "Vinden var så sterk at trærne falt.", "The wind was so strong that the trees fell.")]
    [InlineData("adverb", "Han kjører raskt.", "He drives fast.")]
    [InlineData("even with a predicate", "Huset er enda større.", "The house is even larger.")]
    [InlineData("even before a noun", "De kjøpte et enda større hus.", "They bought an even larger house.")]
    [InlineData("smaller", "Tallet er enda mindre i år.", "The number is even smaller this year.")]
    [InlineData("less before an adjective", "Saken er mindre viktig.", "The case is less important.")]
    [InlineData("ever", "Byen blir stadig større.", "The city becomes ever larger.")]
    [InlineData("the more", "Jo mer du leser, jo mer vet du.", "The more you read, the more you know.")]
    [InlineData("far", "Han er langt eldre enn broren.", "He is far older than the brother.")]
    public async Task Compares(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
