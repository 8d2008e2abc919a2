using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class VerbPatternTests
{
    [Theory]
    [InlineData("one of", "En av bilene er ny.", "One of the cars is new.")]
    [InlineData("one of with a relative", "En av bilene som ble solgt er ny.", "One of the cars that were sold is new.")]
    [InlineData("one of with a place", "Ett av husene i byen brenner.", "One of the houses in the city burns.")]
    [InlineData("want somebody to", "Regjeringen vil at barna skal lese.", "The government wants the children to read.")]
    [InlineData("want him to", "Hun vil at han skal komme.", "She wants him to come.")]
    [InlineData("want that", "Hun ville at det var sant.", "She wanted that it was true.")]
    [InlineData("will with an infinitive", "Han vil reise.", "He will travel.")]
    [InlineData("usually", "Han pleier å komme.", "He usually comes.")]
    [InlineData("usually, inverted", "Om sommeren pleier barna å bade.", "In the summer, the children usually swim.")]
    [InlineData("used to", "Han pleide å komme.", "He used to come.")]
    [InlineData("can be", "Huset lar seg ikke selge.", "The house cannot be sold.")]
    [InlineData("could be", "Boka lot seg selge.", "The book could be sold.")]
    [InlineData("let him", "De lot ham gå.", "They let him go.")]
    [InlineData("asked to", "Politiet ba folk holde seg inne.", "The police asked people to stay indoors.")]
    [InlineData("cleft question", "Hvem er det som ringer?", "Who is it who calls?")]
    [InlineData("not until", "Han kom ikke før mandag.", "He did not come until Monday.")]
    [InlineData("before", "Han kom før mandag.", "He came before Monday.")]
    [InlineData("hearsay of what has happened", "Mannen skal være drept.", "The man is said to have been killed.")]
    public async Task Says_verbs_that_English_builds_otherwise(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
