using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class QuotedNameTests
{
    [Theory]
    [InlineData("name with small words", "Boka «Solskinn» er god.", "The book “Solskinn” is good.")]
    [InlineData("quoted word", "Han brukte ordet «Krig» ofte.", "He used the word “War” often.")]
    [InlineData("name as subject", "«Havsula» sank i går.", "“Havsula” sank yesterday.")]
    [InlineData("name not before a verb", "De så «Havsula» i går.", "They saw “Havsula” yesterday.")]
    [InlineData("long quotation", "Han kalte det «en stor og lang dag for oss».", "He called it “a big and long day for us.”")]
    [InlineData("quotation in small letters", "Han er «trøtt».", "He is “tired.”")]
    [InlineData("question in marks", "Spørsmålet «Hvem» er stilt.", "The question “Hvem” is put.")]
    [InlineData("quotation as an object", "Hun sa «Nei» til dem.", "She said “No” to them.")]
    public async Task Keeps_names_in_quotation_marks(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
