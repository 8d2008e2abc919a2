using Xunit;

namespace Translate.Offline.Tests.Transfer;

public sealed class HearsayTests
{
    [Theory]
    [InlineData("according to and a participle", "Mannen er ifølge politiet drept.", "The man is, according to the police, killed.")]
    [InlineData("according to in the passive", "Huset ble ifølge politiet solgt i går.",
        "The house was, according to the police, sold yesterday.")]
    [InlineData("according to, two joined", "Krigen er ifølge hæren og politiet over nå.",
        "The war is, according to the army and the police, over now.")]
    [InlineData("killed according to him, event", "To personer er ifølge politiet drept i brannen.",
        "Two people have, according to the police, been killed in the fire.")]
    public async Task Sets_off_who_says_so(string phenomenon, string norwegian, string english) =>
        Assert.Equal((phenomenon, english), (phenomenon, await English.Of(norwegian)));
}
