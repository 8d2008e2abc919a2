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
    [InlineData("what did", "Hva gjorde de?", "What did they do?")]
    [InlineData("who did", "Hvem ringte du?", "Who did you call?")]
    [InlineData("who is", "Hvem er det?", "Who is it?")]
    [InlineData("how did", "Hvordan fant du huset?", "How did you find the house?")]
    [InlineData("which, neuter", "Hvilket hus kjøpte du?", "Which house did you buy?")]
    [InlineData("which, plural", "Hvilke bøker liker du?", "Which books do you like?")]
    [InlineData("how many object", "Hvor mange bøker leser du?", "How many books do you read?")]
    [InlineData("how often", "Hvor ofte reiser du?", "How often do you travel?")]
    [InlineData("how far", "Hvor langt løp han?", "How far did he run?")]
    [InlineData("what kind", "Hva slags mat liker du?", "What kind of food do you like?")]
    [InlineData("how much object", "Hvor mye penger har du?", "How much money do you have?")]
    [InlineData("when will", "Når skal vi reise?", "When will we travel?")]
    [InlineData("why", "Hvorfor sover barna?", "Why do the children sleep?")]
    [InlineData("why is", "Hvorfor er butikken stengt?", "Why is the store closed?")]
    [InlineData("do, plural subject", "Leser barna boka?", "Do the children read the book?")]
    [InlineData("imperative no question", "Kom hit!", "Come here!")]
    public async Task Asks_with_do_or_the_auxiliary(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
