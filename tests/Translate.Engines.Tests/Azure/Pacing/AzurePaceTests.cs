using Translate.Engines.Azure.Pacing;
using Xunit;

namespace Translate.Engines.Tests.Azure.Pacing;

public sealed class AzurePaceTests
{
    [Theory]
    [InlineData("F0", 33_300, 60, 33_300)]
    [InlineData("S1", 40_000_000, 3600, 50_000)]
    [InlineData("S2", 40_000_000, 3600, 50_000)]
    [InlineData("S3", 120_000_000, 3600, 50_000)]
    [InlineData("S4", 200_000_000, 3600, 50_000)]
    public void Knows_the_limits_of_each_tier(string tier, int characters, int seconds, int perCall)
    {
        var pace = new AzurePace(tier);

        Assert.Equal([new CharacterLimit(characters, TimeSpan.FromSeconds(seconds))], pace.Limits);
        Assert.Equal(perCall, pace.CharactersPerCall);
    }

    [Fact]
    public void Takes_limits_of_ones_own_in_place_of_the_tiers()
    {
        var pace = new AzurePace("S1", charactersPerMinute: 10_000, charactersPerHour: 100_000);

        Assert.Equal([10_000, 100_000], pace.Limits.Select(l => l.Characters));
        Assert.Equal(10_000, pace.CharactersPerCall);
        Assert.Empty(new AzurePace("custom").Limits);
    }

    [Theory]
    [InlineData("F0", 0, 0)]
    [InlineData("F0", 33_300, 0)]
    [InlineData("F0", 33_301, 60)]
    [InlineData("F0", 100_000, 180)]
    [InlineData("S1", 1_000_000, 0)]
    [InlineData("S1", 100_000_000, 7200)]
    [InlineData("custom", 1_000_000_000, 0)]
    public void Tells_the_least_time_for_so_many_characters(string tier, long characters, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), new AzurePace(tier).TimeFor(characters));
}
