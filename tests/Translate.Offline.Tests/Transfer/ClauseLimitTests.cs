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
    [InlineData("list behind a preposition", "I Norge, Sverige og Danmark regner det.", "In Norway, Sweden and Denmark it rains.")]
    [InlineData("list behind a preposition, subject last", "Mellom Norge, Sverige og Danmark ligger havet.", "Between Norway, Sweden and Denmark the sea lies.")]
    [InlineData("list with or", "I Oslo, Bergen eller Bodø bor han.", "In Oslo, Bergen or Bodø he lives.")]
    [InlineData("list as subject behind the verb", "I går møtte Norge, Sverige og Danmark pressen.", "Yesterday Norway, Sweden and Denmark met the press.")]
    [InlineData("insertion between commas", "Mange, også barn, kom.", "Many, also children, came.")]
    [InlineData("new clause with a subject of its own", "Naboen ringte politiet og mannen ble pågrepet.", "The neighbour called the police and the man was arrested.")]
    [InlineData("joined subjects behind at", "Han sier at barna og lærerne er syke.", "He says that the children and the teachers are ill.")]
    [InlineData("joined nouns behind a relative", "Mannen som eier huset og naboen er uenige.", "The man who owns the house and the neighbour disagree.")]
    [InlineData("joined subjects", "Barna og lærerne er syke.", "The children and the teachers are ill.")]
    [InlineData("joined nouns inside a quotation", "Gruppen «venner og naboer av Oslo» vant.", "The group “friends and neighbours of Oslo” won.")]
    [InlineData("quoted name before the verb", "Partiet «Nye venner» vant valget.", "The party “New friends” won the election.")]
    [InlineData("quoted object before the verb", "Mannen som eier «huset» vant.", "The man who owns “the house” won.")]
    [InlineData("main order behind at, an adverb", "Han mener at her bor mange.", "He thinks that here many live.")]
    [InlineData("main order behind at, a place", "Han sa at i Oslo bor mange.", "He said that in Oslo many live.")]
    [InlineData("main order behind at, a day", "Han sa at i går kom mange.", "He said that yesterday many came.")]
    public async Task Knows_where_clauses_end(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
