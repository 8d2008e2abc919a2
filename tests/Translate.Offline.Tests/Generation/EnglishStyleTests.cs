using Translate.Documents;
using Translate.MachineTranslation;
using Translate.Offline.Lexicon;
using Translate.Testing;
using Xunit;

namespace Translate.Offline.Tests.Generation;

public sealed class EnglishStyleTests
{
    [Theory]
    [InlineData("color", "Fargen er rød.", "The colour is red.", "The color is red.")]
    [InlineData("ise", "De organiserte en fest.", "They organised a party.", "They organized a party.")]
    [InlineData("isation", "Organisasjonen er liten.", "The organisation is small.", "The organization is small.")]
    [InlineData("neighbour", "Naboen reiste.", "The neighbour travelled.", "The neighbor traveled.")]
    [InlineData("metre", "Bølgene var på ni meter.", "The waves were nine metres.", "The waves were nine meters.")]
    [InlineData("day and month", "Det skjedde den 5. mai.", "It happened on 5 May.", "It happened on May 5.")]
    [InlineData("date with a year", "Ulykken skjedde 2. november 2017.", "The accident happened on 2 November 2017.",
        "The accident happened on November 2, 2017.")]
    [InlineData("date first", "17. mai feirer nordmenn.", "On 17 May Norwegians celebrate.", "On May 17 Norwegians celebrate.")]
    [InlineData("date as subject", "15. mars er siste frist.", "15 March is the last deadline.", "March 15 is the last deadline.")]
    public async Task Spells_and_dates_as_the_target_wants(string phenomenon, string norwegian, string british, string american) =>
        Assert.Equal(
            (phenomenon, british, british, american),
            (phenomenon, await Of(norwegian, "en"), await Of(norwegian, "en-GB"), await Of(norwegian, "en-US")));

    [Theory]
    [InlineData("phrase", "Han kalte det «et eventyr».", "He called it “an adventure”.", "He called it “an adventure.”")]
    [InlineData("phrase before a comma", "Boka heter «Havet», sier hun.", "The book is called “The sea”, she says.",
        "The book is called “The sea,” she says.")]
    [InlineData("clause", "Han sa: «Vi må vente.»", "He said: “We must wait.”", "He said: “We must wait.”")]
    public async Task Puts_the_marks_where_the_target_wants_them(string phenomenon, string norwegian, string british, string american) =>
        Assert.Equal((phenomenon, british, american), (phenomenon, await Of(norwegian, "en-GB"), await Of(norwegian, "en-US")));

    [Fact]
    public async Task Leaves_names_and_terms_as_they_are()
    {
        const string Source = "Sjefen for Colour Group AS reiste hjem.";

        Assert.Equal("The boss of Colour Group AS traveled home.", await Of(Source, "en-US"));
    }

    [Fact]
    public void Spells_each_word_in_one_way_only()
    {
        string[] british = [.. Forms(0)];
        string[] american = [.. Forms(1, both: true)];

        Assert.Equal(british.Distinct(StringComparer.Ordinal), british);
        Assert.Equal(american.Distinct(StringComparer.Ordinal), american);
        Assert.Empty(british.Intersect(american, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Forms(int column, bool both = false) => DataFile.Rows("spellings.tsv")
        .Where(r => !both || r[3] is "both")
        .SelectMany(r => r[2].Split(' ').Select(e => r[column] + (e is "-" ? "" : e)));

    private static async Task<string> Of(string norwegian, string target)
    {
        TranslationRequest request = Some.Request(norwegian) with { Target = new LanguageCode(target) };
        return Assert.Single(await new OfflineEngine().TranslateAsync([request], TestContext.Current.CancellationToken)).Text;
    }
}
