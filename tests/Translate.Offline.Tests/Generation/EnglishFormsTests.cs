using Translate.Offline.Generation;
using Xunit;

namespace Translate.Offline.Tests.Generation;

public sealed class EnglishFormsTests
{
    private static readonly EnglishForms Forms = new();

    [Theory]
    [InlineData("city", "cities")]
    [InlineData("church", "churches")]
    [InlineData("day", "days")]
    [InlineData("prime minister", "prime ministers")]
    [InlineData("member of parliament", "members of parliament")]
    [InlineData("policeman", "policemen")]
    [InlineData("person", "people")]
    [InlineData("child", "children")]
    [InlineData("German", "Germans")]
    public void Makes_plurals(string singular, string plural) => Assert.Equal(plural, Forms.Plural(singular));

    [Theory]
    [InlineData("stop", "stopped", "stopping")]
    [InlineData("visit", "visited", "visiting")]
    [InlineData("carry out", "carried out", "carrying out")]
    [InlineData("permit", "permitted", "permitting")]
    [InlineData("make", "made", "making")]
    [InlineData("conquer", "conquered", "conquering")]
    [InlineData("equip", "equipped", "equipping")]
    [InlineData("die", "died", "dying")]
    [InlineData("agree", "agreed", "agreeing")]
    [InlineData("US-lead", "US-led", "US-leading")]
    public void Inflects_verbs(string verb, string past, string ing) => Assert.Equal((past, ing), (Forms.Past(verb), Forms.Ing(verb)));

    [Theory]
    [InlineData("big", "bigger", "biggest")]
    [InlineData("happy", "happier", "happiest")]
    [InlineData("important", "more important", "most important")]
    [InlineData("large", "larger", "largest")]
    [InlineData("good", "better", "best")]
    public void Compares_adjectives(string positive, string comparative, string superlative) =>
        Assert.Equal((comparative, superlative), (Forms.Comparative(positive), Forms.Superlative(positive)));

    [Theory]
    [InlineData("quick", "quickly")]
    [InlineData("happy", "happily")]
    [InlineData("possible", "possibly")]
    [InlineData("economic", "economically")]
    [InlineData("good", "well")]
    public void Makes_adverbs(string adjective, string adverb) => Assert.Equal(adverb, Forms.Adverb(adjective));
}
