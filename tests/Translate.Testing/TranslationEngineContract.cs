using Translate.MachineTranslation;
using Xunit;

namespace Translate.Testing;

/// <summary>What every engine must do, whatever it translates with. Each engine's tests inherit it.</summary>
public abstract class TranslationEngineContract
{
    private static readonly string[] Sentences =
    [
        "Regjeringen la fram forslaget i Oslo tirsdag.",
        "– Vi er klare, sier hun.",
        "Prisen steg med 1,5 prosent til 1.250 kroner.",
        "Æ, ø og å er bokstaver; «anførsel», <b> og & er tegn.",
    ];

    /// <summary>The engine under test, fresh for each test.</summary>
    protected abstract ITranslationEngine CreateEngine();

    [Fact]
    public async Task Answers_every_request_once_by_name()
    {
        TranslationRequest[] requests = [.. Sentences.Select((s, i) => Some.Request(s, FormattableString.Invariant($"b{i + 1}.1")))];

        IReadOnlyList<TranslationReply> replies = await CreateEngine().TranslateAsync(requests, TestContext.Current.CancellationToken);

        Assert.Equal(requests.Select(r => r.Id), replies.Select(r => r.RequestId).Order(StringComparer.Ordinal));
        Assert.All(replies, r => Assert.False(string.IsNullOrWhiteSpace(r.Text)));
        Assert.All(replies, r => Assert.DoesNotContain('\n', r.Text));
        Assert.All(replies, r => Assert.True(r.Text.IsNormalized()));
    }

    [Fact]
    public async Task Gives_the_same_reply_to_the_same_request()
    {
        TranslationRequest[] requests = [.. Sentences.Select((s, i) => Some.Request(s, FormattableString.Invariant($"b{i + 1}.1")))];

        IReadOnlyList<TranslationReply> first = await CreateEngine().TranslateAsync(requests, TestContext.Current.CancellationToken);
        IReadOnlyList<TranslationReply> second = await CreateEngine().TranslateAsync([.. requests.Reverse()], TestContext.Current.CancellationToken);

        Assert.Equal(
            first.OrderBy(r => r.RequestId, StringComparer.Ordinal).Select(r => r.Text),
            second.OrderBy(r => r.RequestId, StringComparer.Ordinal).Select(r => r.Text));
    }

    [Fact]
    public async Task Answers_nothing_when_nothing_is_asked() =>
        Assert.Empty(await CreateEngine().TranslateAsync([], TestContext.Current.CancellationToken));

    [Fact]
    public async Task Keeps_its_alignment_inside_both_texts()
    {
        TranslationRequest request = Some.Request(Sentences[0]);

        TranslationReply reply = Assert.Single(await CreateEngine().TranslateAsync([request], TestContext.Current.CancellationToken));

        Assert.All(reply.Alignment, a =>
        {
            Assert.InRange(a.Source.Start, 0, request.Text.Length - 1);
            Assert.InRange(a.Source.End, a.Source.Start + 1, request.Text.Length);
            Assert.InRange(a.Target.Start, 0, reply.Text.Length - 1);
            Assert.InRange(a.Target.End, a.Target.Start + 1, reply.Text.Length);
        });
    }

    [Fact]
    public async Task Stops_when_cancelled() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => CreateEngine().TranslateAsync([Some.Request(Sentences[0])], new CancellationToken(canceled: true)));

    [Fact]
    public void Has_an_identity() => Assert.False(string.IsNullOrWhiteSpace(CreateEngine().Identity.Name));
}
