using Xunit;

namespace Translate.Offline.Tests.Tagging;

public sealed class TrigramTaggerTests
{
    [Theory]
    [InlineData("for: preposition", "Han kjøpte mat for pengene.", "for")]
    [InlineData("om: subordinator", "Hun spurte om han kom.", "whether")]
    [InlineData("om: preposition", "Boka handler om krigen.", "about")]
    [InlineData("da: subordinator", "Da han kom, gikk hun.", "When")]
    [InlineData("da: adverb", "Da gikk hun.", "Then")]
    [InlineData("så: verb", "Vi så bilen.", "saw")]
    [InlineData("tre: number", "Tre menn kom.", "Three")]
    [InlineData("ny: adjective", "Det er et nytt hus.", "new")]
    [InlineData("tre: noun", "Bilen traff et tre.", "tree.")]
    [InlineData("velger: verb", "Mange velger å flytte.", "choose")]
    [InlineData("faren: danger", "Faren for krig er stor.", "danger")]
    public async Task Tells_homographs_apart(string phenomenon, string norwegian, string word)
    {
        string english = await English.Of(norwegian);

        Assert.True(english.Split(' ').Contains(word, StringComparer.Ordinal), $"{phenomenon}: {english}");
    }
}
