using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class QuestionTests
{
    [Theory]
    [InlineData("do", "Bor du her?", "Do you live here?")]
    [InlineData("auxiliary", "Har du sett filmen?", "Have you seen the film?")]
    [InlineData("object asked for", "Hva sier ministeren?", "What does the minister say?")]
    [InlineData("subject asked for", "Hvem vant kampen?", "Who won the fight?")]
    [InlineData("when", "Når åpner butikken?", "When does the store open?")]
    [InlineData("where", "Hvor bor de?", "Where do they live?")]
    [InlineData("why not", "Hvorfor kommer han ikke?", "Why does he not come?")]
    [InlineData("modal", "Kan du hjelpe meg?", "Can you help me?")]
    [InlineData("how many", "Hvor mange kom?", "How many came?")]
    [InlineData("what will", "Hva skal vi gjøre?", "What will we do?")]
    [InlineData("will you", "Vil du ha kaffe?", "Will you have coffee?")]
    public async Task Asks_with_do_or_the_auxiliary(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
