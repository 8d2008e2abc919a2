using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("dash", "– Vi er klare, sier hun.", "“We are clear,” she says.")]
    [InlineData("dash and a noun", "– Det var en vanskelig kamp, sa treneren etter kampen.", "“It was a difficult fight,” said the coach after the fight.")]
    [InlineData("guillemets", "«Vi trenger mer tid», sa Solberg.", "“We need more time,” said Solberg.")]
    [InlineData("colon", "Han sa: «Nå er det nok.»", "He said: “Now it is enough.”")]
    public async Task Sets_quotation_marks_the_English_way(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
