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

    /// <summary>The English of a quote block, segment by segment.</summary>
    public static async Task<string[]> OfQuote(params string[] segments)
    {
        var requests = segments.Select((text, i) => Some.Request(text) with
        {
            Kind = Documents.BlockKind.Quote,
            Before = string.Concat(segments[..i].Select(s => s + " ")),
            After = string.Join(' ', segments[(i + 1)..]),
        });
        return [.. (await Engine.TranslateAsync([.. requests], TestContext.Current.CancellationToken)).Select(r => r.Text)];
    }

    /// <summary>The English of a headline.</summary>
    public static async Task<string> OfHeadline(string norwegian) =>
        Assert.Single(await Engine.TranslateAsync(
            [Some.Request(norwegian) with { Kind = Documents.BlockKind.Headline }], TestContext.Current.CancellationToken)).Text;

    /// <summary>The whole reply to a sentence.</summary>
    public static async Task<TranslationReply> Reply(string norwegian, params Documents.TermMatch[] terms) =>
        Assert.Single(await Engine.TranslateAsync([Some.Request(norwegian, terms: [.. terms])], TestContext.Current.CancellationToken));
}
