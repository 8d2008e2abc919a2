using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("dash", "– Vi er klare, sier hun.", "“We are ready,” she says.")]
    [InlineData("dash and a noun", "– Det var en vanskelig kamp, sa treneren etter kampen.",
        "“It was a difficult fight,” said the coach after the fight.")]
    [InlineData("guillemets", "«Vi trenger mer tid», sa Solberg.", "“We need more time,” said Solberg.")]
    [InlineData("colon", "Han sa: «Nå er det nok.»", "He said: “Now it is enough.”")]
    public async Task Sets_quotation_marks_the_English_way(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));

    [Theory]
    [InlineData("speaker at the end", "– Snøen kom tidlig.|Veien er stengt, sier ordføreren.",
        "“The snow came early.|The road is closed,” says the mayor.")]
    [InlineData("three segments", "– Snøen kom tidlig.|Veien er stengt.|Vi må vente, sier han.",
        "“The snow came early.|The road is closed.|We must wait,” he says.")]
    [InlineData("narration after the speaker", "– Snøen kom tidlig, sier ordføreren.|Veien er stengt.",
        "“The snow came early,” says the mayor.|The road is closed.")]
    [InlineData("no speaker", "– Snøen kom tidlig.|Veien er stengt.", "“The snow came early.|The road is closed.”")]
    [InlineData("second dash", "– Snøen kom tidlig, sier hun.|– Veien er stengt.",
        "“The snow came early,” she says.|“The road is closed.”")]
    [InlineData("second dash while open", "– Snøen kom tidlig.|– Veien er stengt, svarer hun.",
        "“The snow came early.”|“The road is closed,” she answers.")]
    [InlineData("question", "– Snøen kom tidlig.|Er veien stengt? spør hun.", "“The snow came early.|Is the road closed?” she asks.")]
    [InlineData("added", "– Snøen kom tidlig.|Veien er stengt, legger hun til.", "“The snow came early.|The road is closed,” she adds.")]
    [InlineData("quotation inside", "– Snøen kom tidlig.|Vi kaller den «kongen», sier hun.",
        "“The snow came early.|We call it ‘the king,’” she says.")]
    public async Task Keeps_a_quotation_open_over_segments(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, string.Join('|', await English.OfQuote(norwegian.Split('|')))));

    [Fact]
    public async Task Keeps_a_quotation_open_inside_a_segment() =>
        Assert.Equal("“The snow came early. The road is closed,” she says.",
            await English.Of("– Snøen kom tidlig. Veien er stengt, sier hun."));
}
