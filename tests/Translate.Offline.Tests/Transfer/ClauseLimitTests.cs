using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class ClauseLimitTests
{
    [Theory]
    [InlineData("predicate after a clause", "Når det regner, er de våte.", "When it rains, they are wet.")]
    [InlineData("relative inside a modal", "I går måtte styrken som var på fem mann krysse elva.", "Yesterday the force that was five men had to cross the river.")]
    [InlineData("new clause after og", "Byen vokser og barna flytter.", "The city grows and the children move.")]
    [InlineData("joined subjects", "Barna og foreldrene flytter.", "The children and the parents move.")]
    [InlineData("så after a clause", "Selv om været er dårlig så reiser mange.", "Although the weather is bad, many travel.")]
    [InlineData("main verb after a relative clause", "Folk som kjemper i byen kalles soldater.", "People who fight in the city are called soldiers.")]
    [InlineData("the day that", "Han husker den dagen krigen sluttet.", "He remembers the day the war ended.")]
    [InlineData("s-passive with adverbs", "Hun sier at de faktisk ofte omtales.", "She says that they actually often are mentioned.")]
    public async Task Knows_where_clauses_end(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
