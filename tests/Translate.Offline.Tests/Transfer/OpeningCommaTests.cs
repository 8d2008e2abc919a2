using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class OpeningCommaTests
{
    [Theory]
    [InlineData("year", "I 2008 kjøpte han huset.", "In 2008, he bought the house.")]
    [InlineData("place with a phrase", "På møtet i Oslo sa hun nei.", "At the meeting in Oslo, she said no.")]
    [InlineData("adverb that goes on", "Likevel tapte laget.", "Nevertheless, the team lost.")]
    [InlineData("short adverb", "Nå kommer han.", "Now he comes.")]
    [InlineData("here", "Her bor hun.", "Here she lives.")]
    [InlineData("clause first", "Da krigen kom, reiste de.", "When the war came, they travelled.")]
    [InlineData("subject first", "Mannen i huset er lege.", "The man in the house is a doctor.")]
    public async Task Sets_off_what_opens_a_sentence(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
