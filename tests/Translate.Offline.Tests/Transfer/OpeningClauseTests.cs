using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class OpeningClauseTests
{
    [Theory]
    [InlineData("subject right after the verb", "Når krisen kommer må regjeringen handle.", "When the crisis comes, the government must act.")]
    [InlineData("adverb between", "Da han kom hjem var huset tomt.", "When he came home, the house was empty.")]
    [InlineData("condition without hvis", "Går du tom kan den byttes ut.", "If you run out, it can be replaced.")]
    [InlineData("object before a pronoun", "Hvis du leser boka vil du forstå det.", "If you read the book, you will understand it.")]
    [InlineData("object before a noun", "Hvis du leser boka vil forfatteren bli glad.", "If you read the book, the author will be glad.")]
    [InlineData("negation", "Hvis det regner kan vi ikke reise.", "If it rains, we cannot travel.")]
    [InlineData("clause inside", "Han sier at når krigen slutter vil folket feire.", "He says that when the war ends, the people will celebrate.")]
    [InlineData("relative clause", "Mannen som kom var lege.", "The man who came was a doctor.")]
    [InlineData("with a comma", "Når krisen kommer, må regjeringen handle.", "When the crisis comes, the government must act.")]
    [InlineData("object before the second verb, pronoun subject", "Hvis han leser boka kan vi reise.", "If he reads the book, we can travel.")]
    [InlineData("then", "Når han kommer så går vi.", "When he comes, we go.")]
    [InlineData("subject with an object behind", "Når brannen starter ringer naboen politiet.", "When the fire starts, the neighbour calls the police.")]
    [InlineData("pronoun behind the second verb", "Når han leser boka vil hun sove.", "When he reads the book, she will sleep.")]
    [InlineData("bare nouns around the second verb", "Når de leser bøker vil barn sove.", "When they read books, children will sleep.")]
    [InlineData("clause behind at", "Han sier at når krisen kommer må vi handle.", "He says that when the crisis comes, we must act.")]
    public async Task Ends_the_opening_clause_without_a_comma(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
