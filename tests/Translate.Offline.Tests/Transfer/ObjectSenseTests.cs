using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class ObjectSenseTests
{
    [Theory]
    [InlineData("relative clause", "Landet som hæren har måttet oppgi, er stort.", "The country that the army has had to give up is large.")]
    [InlineData("plan", "Planen som regjeringen oppga, var god.", "The plan that the government gave up was good.")]
    [InlineData("passive", "Loven ble vedtatt i fjor.", "The law was passed last year.")]
    [InlineData("s-passive", "Beslutningen tas i dag.", "The decision is made today.")]
    [InlineData("fronted", "Beslutningen tok de i fjor.", "They made the decision last year.")]
    [InlineData("active", "De tok beslutningen.", "They made the decision.")]
    [InlineData("subject of a relative clause", "Mannen som oppga navnet sitt, er lærer.", "The man who stated his name is a teacher.")]
    public async Task Chooses_by_the_object_that_stands_before_its_verb(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
