using Translate.MachineTranslation;
using Translate.Testing;
using Xunit;

namespace Translate.Offline.Tests;

/// <summary>What the engine makes of one sentence.</summary>
internal static class English
{
    private static readonly OfflineEngine Engine = new();

    /// <summary>The English of a sentence.</summary>
    public static async Task<string> Of(string norwegian) => (await Reply(norwegian)).Text;

    /// <summary>The whole reply to a sentence.</summary>
    public static async Task<TranslationReply> Reply(string norwegian, params Documents.TermMatch[] terms) =>
        Assert.Single(await Engine.TranslateAsync([Some.Request(norwegian, terms: [.. terms])], TestContext.Current.CancellationToken));
}
