using System.Collections.Immutable;
using Translate.Documents;
using Translate.Engines.Azure;
using Translate.Engines.Azure.Pacing;
using Translate.MachineTranslation;
using Translate.Testing;
using Translate.Testing.Azure;
using Xunit;

namespace Translate.Engines.Tests.Azure;

public sealed class AzureEngineTests : IAsyncLifetime
{
    private static readonly AzurePace OneByOne = new() { FirstConcurrency = 1, MostConcurrency = 1 };

    private readonly VirtualTime _time = new();
    private TranslatorServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await TranslatorServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public void Names_itself_its_api_version_and_category()
    {
        Assert.Equal("azure/3.0", Engine().Identity.ToString());
        Assert.Equal("azure/3.0/news", new AzureEngine(new AzureEngineSettings(TranslatorServer.Key, category: "news")).Identity.ToString());
        Assert.True(Engine().Identity.IsMetered);
        Assert.False(Engine().Identity.IsDraft);
    }

    [Fact]
    public async Task Asks_for_plain_text_alignment_and_sentence_lengths()
    {
        await AskAsync("Snø i Oslo.");

        ReceivedCall call = Assert.Single(_server.Calls);
        Assert.Equal("/translate", call.Path);
        Assert.Equal(
            ["api-version=3.0", "from=nb", "includeAlignment=true", "includeSentenceLength=true", "textType=Plain", "to=en"],
            call.Query.TrimStart('?').Split('&').Order(StringComparer.Ordinal));
        Assert.Equal((TranslatorServer.Key, TranslatorServer.Region), (call.Key, call.Region));
    }

    [Fact]
    public async Task Sends_characters_of_markup_as_they_are()
    {
        const string Text = "Et <b>tegn</b> & et <span class=\"notranslate\">til</span> &amp;";

        TranslationReply reply = Assert.Single(await AskAsync(Text));

        Assert.Equal(Text, Assert.Single(Assert.Single(_server.Calls).Texts));
        Assert.Contains("‹<b>tegn</b>› ‹&›", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_the_alignment_with_both_ends_inside()
    {
        TranslationReply reply = Assert.Single(await AskAsync("Snø i Oslo."));

        Assert.Equal("‹Snø› ‹i› ‹Oslo.›", reply.Text);
        Assert.Equal(["Snø", "i", "Oslo."], reply.Alignment.Select(a => a.Source.Of("Snø i Oslo.")));
        Assert.Equal(["‹Snø›", "‹i›", "‹Oslo.›"], reply.Alignment.Select(a => a.Target.Of(reply.Text)));
    }

    [Fact]
    public async Task Fills_each_call_to_the_thousand_texts_it_may_hold()
    {
        IReadOnlyList<TranslationReply> replies = await AskAsync([.. Enumerable.Range(0, 2500).Select(i => FormattableString.Invariant($"Ord {i}."))]);

        Assert.Equal(2500, replies.Count);
        Assert.Equal([500, 1000, 1000], _server.Calls.Select(c => c.Texts.Length).Order());
    }

    [Fact]
    public async Task Fills_each_call_to_the_characters_it_may_hold()
    {
        await AskAsync(new string('a', 30_000), new string('b', 20_000), new string('c', 1), new string('d', 49_999), "e");

        Assert.Equal([1, 2, 2], _server.Calls.Select(c => c.Texts.Length).Order());
    }

    [Fact]
    public async Task Refuses_a_text_longer_than_a_call_and_translates_the_others()
    {
        EngineException e = await Assert.ThrowsAsync<EngineException>(() => AskAsync("Ja.", new string('a', 50_001)));

        Assert.Equal(
            "Segment 'b2.1' has 50001 characters, and Azure AI Translator takes at most 50000 at once. "
            + "Break the text into shorter paragraphs or sentences.",
            e.Message);
        Assert.True(e.CanGoOn);
        Assert.Equal(["‹Ja.›"], e.Finished.Select(r => r.Text));
        Assert.Equal(["Ja."], Assert.Single(_server.Calls).Texts);
    }

    [Theory]
    [InlineData(0, new long[] { 0, 0, 0 })]
    [InlineData(1, new long[] { 0, 0, 1 })]
    [InlineData(25, new long[] { 3, 11, 11 })]
    [InlineData(1000, new long[] { 125, 458, 417 })]
    public async Task Loses_no_character_of_a_charge_that_does_not_divide(long charge, long[] shares)
    {
        _server.Charge = charge;

        IReadOnlyList<TranslationReply> replies = await AskAsync("Ja.", "Snø i Oslo.", "Nei, takk.");

        Assert.Equal(shares, replies.Select(r => r.BilledCharacters));
    }

    [Fact]
    public async Task Counts_the_source_itself_where_the_service_does_not_say()
    {
        _server.TellsUsage = false;

        IReadOnlyList<TranslationReply> replies = await AskAsync("Ja.", "Snø ❄ 🌨");

        Assert.Equal([3, 7], replies.Select(r => r.BilledCharacters));
    }

    [Theory]
    [InlineData(FaultKind.ShortArray)]
    [InlineData(FaultKind.LongArray)]
    [InlineData(FaultKind.Rotated)]
    public async Task Asks_a_batch_again_that_went_wrong(FaultKind fault)
    {
        _server.Next(Fault.Of(fault));
        string[] texts = ["Ja.", "Snø i Oslo.", "Nei, takk, sa han.", "Det kommer et regnvær fra vest i kveld."];

        IReadOnlyList<TranslationReply> replies = await AskAsync(texts);

        Assert.Equal(texts.Select(t => FakeTranslation.Of(t).Text), Ordered(replies).Select(r => r.Text));
        Assert.Equal([4, 4], _server.Calls.Select(c => c.Texts.Length));
        Assert.Equal(_server.Billed, replies.Sum(r => r.BilledCharacters));
    }

    [Theory]
    [InlineData(FaultKind.WrongAlignment)]
    [InlineData(FaultKind.WrongSentenceLengths)]
    [InlineData(FaultKind.EmptyText)]
    public async Task Asks_only_the_text_again_that_is_not_proved(FaultKind fault)
    {
        _server.Next(Fault.Of(fault));

        IReadOnlyList<TranslationReply> replies = await AskAsync("Ja.", "Snø i Oslo.", "Nei, takk.");

        Assert.Equal(["‹Ja.›", "‹Snø› ‹i› ‹Oslo.›", "‹Nei,› ‹takk.›"], Ordered(replies).Select(r => r.Text));
        Assert.Equal(["Ja.", "Snø i Oslo.", "Nei, takk."], _server.Calls[0].Texts);
        Assert.Equal(["Ja."], _server.Calls[1].Texts);
        Assert.Equal(2, _server.Calls.Length);
    }

    [Fact]
    public async Task Asks_in_parts_and_then_one_by_one_what_goes_wrong_again()
    {
        _server.Next(Fault.Of(FaultKind.ShortArray), Fault.Of(FaultKind.ShortArray), Fault.Of(FaultKind.LongArray));

        IReadOnlyList<TranslationReply> replies = await AskAsync("Ja.", "Nei.", "Snø.", "Regn.");

        Assert.Equal(4, replies.Count);
        Assert.Equal([4, 4, 2, 1, 1, 2], _server.Calls.Select(c => c.Texts.Length));
    }

    [Fact]
    public async Task Believes_an_equal_count_where_neither_alignment_nor_lengths_came_back()
    {
        _server.EveryCall = Fault.Of(FaultKind.BareTexts);

        IReadOnlyList<TranslationReply> replies = await AskAsync("Ja.", "Nei.");

        Assert.Equal(["‹Ja.›", "‹Nei.›"], replies.Select(r => r.Text));
        Assert.All(replies, r => Assert.Empty(r.Alignment));
        Assert.Single(_server.Calls);
    }

    [Fact]
    public async Task Leaves_a_wrong_alignment_out_when_the_text_was_asked_alone()
    {
        _server.EveryCall = Fault.Of(FaultKind.WrongAlignment);

        TranslationReply reply = Assert.Single(await AskAsync("Ja."));

        Assert.Equal("‹Ja.›", reply.Text);
        Assert.Empty(reply.Alignment);
    }

    [Fact]
    public async Task Carries_on_after_refusals_that_pass()
    {
        _server.Next(Fault.TooMany("0"), Fault.Error(503, 503000), Fault.Of(FaultKind.HangUp));

        TranslationReply reply = Assert.Single(await AskAsync("Ja."));

        Assert.Equal("‹Ja.›", reply.Text);
        Assert.Equal(4, _server.Calls.Length);
    }

    [Fact]
    public async Task Waits_as_long_as_the_service_asks_it_to()
    {
        _server.Next(Fault.TooMany("77"));

        await AskAsync("Ja.");

        Assert.Equal(TimeSpan.FromSeconds(77), _time.Elapsed);
    }

    [Fact]
    public async Task Keeps_the_replies_of_earlier_batches_when_a_later_one_fails()
    {
        string[] texts = [.. Enumerable.Range(0, 1001).Select(i => FormattableString.Invariant($"Ord {i}."))];
        _server.Next(Fault.Of(FaultKind.BareTexts), Fault.Error(403, 403001));

        EngineException e = await Assert.ThrowsAsync<EngineException>(
            () => Engine(OneByOne).TranslateAsync(Requests(texts), TestContext.Current.CancellationToken));

        Assert.Equal(1000, e.Finished.Length);
    }

    [Fact]
    public async Task Keeps_the_replies_of_earlier_batches_when_it_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        _server.Next(Fault.Of(FaultKind.BareTexts), Fault.Of(FaultKind.Silence));
        ImmutableArray<TranslationRequest> requests = Requests([.. Enumerable.Range(0, 1001).Select(i => FormattableString.Invariant($"Ord {i}."))]);
        Task<IReadOnlyList<TranslationReply>> run = Engine(OneByOne).TranslateAsync(requests, cancellation.Token);
        while (_server.Calls.Length < 2)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        await cancellation.CancelAsync();

        CancelledTranslationException e = await Assert.ThrowsAsync<CancelledTranslationException>(() => run);
        Assert.Equal(1000, e.Finished.Length);
    }

    [Theory]
    [InlineData("nb", "en", "nb", "en")]
    [InlineData("no", "en-GB", "nb", "en")]
    [InlineData("nb-NO", "de", "nb", "de")]
    public async Task Speaks_of_languages_in_the_services_codes(string source, string target, string from, string to)
    {
        await Engine().TranslateAsync(
            [Some.Request("Ja.") with { Source = new LanguageCode(source), Target = new LanguageCode(target) }],
            TestContext.Current.CancellationToken);

        string[] query = Assert.Single(_server.Calls).Query.TrimStart('?').Split('&');
        Assert.Contains($"from={from}", query);
        Assert.Contains($"to={to}", query);
    }

    [Fact]
    public async Task Refuses_Nynorsk_before_anything_is_sent()
    {
        EngineException e = await Assert.ThrowsAsync<EngineException>(() => Engine().TranslateAsync(
            [Some.Request("Ja.") with { Source = LanguageCode.Nynorsk }], TestContext.Current.CancellationToken));

        Assert.Equal(
            "Azure AI Translator has no Norwegian Nynorsk (nn). If the text is Bokmål, write 'nb' as its language in pipeline.yml; "
            + "otherwise choose another engine with '--engine'.",
            e.Message);
        Assert.Empty(_server.Calls);
    }

    private AzureEngine Engine(AzurePace? pace = null) =>
        new(new AzureEngineSettings(TranslatorServer.Key, TranslatorServer.Region, _server.Address), pace: pace, time: _time);

    private Task<IReadOnlyList<TranslationReply>> AskAsync(params string[] texts) =>
        Engine().TranslateAsync(Requests(texts), TestContext.Current.CancellationToken);

    private static ImmutableArray<TranslationRequest> Requests(string[] texts) =>
        [.. texts.Select((t, i) => Some.Request(t, FormattableString.Invariant($"b{i + 1}.1")))];

    private static IEnumerable<TranslationReply> Ordered(IEnumerable<TranslationReply> replies) =>
        replies.OrderBy(r => r.RequestId, StringComparer.Ordinal);
}
