using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class FrontedNounTests
{
    [Theory]
    [InlineData("definite noun", "Boka leste hun på en dag.", "She read the book in a day.")]
    [InlineData("time at the end", "Huset solgte de i fjor.", "They sold the house last year.")]
    [InlineData("adjective and particle", "Den gamle bilen ga han bort.", "He gave away the old car.")]
    [InlineData("demonstrative", "Den saken kjenner jeg ikke.", "I do not know that case.")]
    [InlineData("perfect with negation", "Brevet har han ikke fått.", "He has not received the letter.")]
    [InlineData("modal", "Forslaget vil vi ikke støtte.", "We will not support the proposal.")]
    [InlineData("noun as subject between the verbs", "Huset skal kommunen selge i mai.", "The municipality will sell the house in May.")]
    [InlineData("prepositional phrase", "Boka om krigen har hun lest.", "She has read the book about the war.")]
    [InlineData("preposition left behind", "Den saken er han ferdig med.", "He is finished with that case.")]
    [InlineData("adverb before the verb", "Avisen leser jeg alltid.", "I always read the newspaper.")]
    [InlineData("infinitive that has lost its object", "Målet klarte de ikke å nå.", "They did not manage to reach the goal.")]
    [InlineData("after men", "Han beholdt huset, men bilen solgte han.", "He kept the house, but he sold the car.")]
    [InlineData("the subject stays first", "Barna så de gamle bildene.", "The children saw the old pictures.")]
    [InlineData("a time is no object", "Neste uke reiser han.", "Next week he travels.")]
    [InlineData("what they think", "Naboene sier de er redde.", "The neighbours say they are afraid.")]
    [InlineData("a question", "Hvilken bok leste hun?", "Which book did she read?")]
    public async Task Puts_the_object_behind_the_verb(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
