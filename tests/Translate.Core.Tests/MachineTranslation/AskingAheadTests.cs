using Translate.Documents;
using Translate.MachineTranslation;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.MachineTranslation;

public sealed class AskingAheadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ReplyLedger _ledger;
    private readonly Account _account;
    private readonly List<int> _calls = [];

    public AskingAheadTests()
    {
        _ledger = ReplyLedger.Open(_folder.PathOf(".translate/ledger.db"), FixedTime.Noon);
        _account = Account.In(_ledger);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Asks_for_several_documents_in_one_call_and_for_each_text_once()
    {
        ScriptedEngine engine = Engine(requests => [.. requests.Select(ScriptedEngine.Shout)]);
        BilingualDocument[] documents = [Document("a", "Ja.", "Snø i Oslo."), Document("b", "Nei.", "Ja.")];
        var stage = new MachineTranslationStage(engine, _account);

        Assert.True(await stage.AskAheadAsync(documents, TestContext.Current.CancellationToken));

        Assert.Equal(["a:b1.1", "a:b2.1", "b:b1.1"], engine.Asked.Select(r => r.Id));
        Assert.Equal(["JA.", "SNØ I OSLO."], await TargetsAsync(stage, documents[0]));
        Assert.Equal(["NEI.", "JA."], await TargetsAsync(stage, documents[1]));
        Assert.Equal([3], _calls);
        Assert.Equal(0, _account.Tally.FromLedger);
    }

    [Fact]
    public async Task Does_not_ask_for_what_the_ledger_has()
    {
        ScriptedEngine engine = Engine(requests => [.. requests.Select(ScriptedEngine.Shout)]);
        await TargetsAsync(new MachineTranslationStage(engine, _account), Document("a", "Ja."));
        var stage = new MachineTranslationStage(engine, _account);

        await stage.AskAheadAsync([Document("b", "Ja.", "Nei.")], TestContext.Current.CancellationToken);

        Assert.Equal(["JA.", "NEI."], await TargetsAsync(stage, Document("b", "Ja.", "Nei.")));
        Assert.Equal([1, 1], _calls);
        Assert.Equal(1, _account.Tally.FromLedger);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Finishes_the_documents_that_a_failure_left_whole_and_asks_no_more_for_the_others(bool canGoOn)
    {
        ScriptedEngine engine = Engine(requests => throw new EngineException(
            "The quota is used up.", requests.Where(r => r.Text is not "Nei.").Select(ScriptedEngine.Shout))
        { CanGoOn = canGoOn });
        BilingualDocument[] documents = [Document("a", "Nei.", "Snø."), Document("b", "Ja.")];
        var stage = new MachineTranslationStage(engine, _account);

        Assert.Equal(canGoOn, await stage.AskAheadAsync(documents, TestContext.Current.CancellationToken));

        EngineException e = await Assert.ThrowsAsync<EngineException>(() => TargetsAsync(stage, documents[0]));
        Assert.Equal("The quota is used up.", e.Message);
        Assert.Equal(["JA."], await TargetsAsync(stage, documents[1]));
        Assert.Equal([3], _calls);
    }

    [Fact]
    public async Task Asks_for_no_document_alone_when_the_ledger_failed()
    {
        ScriptedEngine engine = Engine(requests => [.. requests.Select(ScriptedEngine.Shout)]);
        await TargetsAsync(new MachineTranslationStage(engine, _account), Document("a", "Ja."));
        var stage = new MachineTranslationStage(Engine(_ => throw LedgerException.Busy("ledger.db", new IOException())), _account);
        BilingualDocument[] documents = [Document("b", "Nei."), Document("c", "Snø."), Document("d", "Ja.")];

        await Assert.ThrowsAsync<LedgerException>(() => stage.AskAheadAsync(documents, TestContext.Current.CancellationToken));

        await Assert.ThrowsAsync<LedgerException>(() => TargetsAsync(stage, documents[0]));
        await Assert.ThrowsAsync<LedgerException>(() => TargetsAsync(stage, documents[1]));
        Assert.Equal(["JA."], await TargetsAsync(stage, documents[2]));
        Assert.Equal([1, 2], _calls);
    }

    [Fact]
    public async Task Finishes_a_document_while_the_engine_is_still_asked_for_others()
    {
        var rest = new TaskCompletionSource();
        var engine = new SlowEngine(_account, rest.Task);
        BilingualDocument[] documents = [Document("a", "Ja.", "Nei."), Document("b", "Snø.")];
        var stage = new MachineTranslationStage(engine, _account);

        Task<bool> asking = stage.AskAheadAsync(documents, TestContext.Current.CancellationToken);
        string[] first = await TargetsAsync(stage, documents[0]);
        Task<string[]> second = TargetsAsync(stage, documents[1]);

        Assert.Equal(["JA.", "NEI."], first);
        Assert.False(asking.IsCompleted);
        Assert.False(second.IsCompleted);
        rest.SetResult();
        Assert.Equal(["SNØ."], await second);
        Assert.True(await asking);
    }

    [Fact]
    public async Task Asks_for_each_pair_of_languages_by_itself()
    {
        ScriptedEngine engine = Engine(requests => [.. requests.Select(ScriptedEngine.Shout)]);
        var nynorsk = BilingualDocument.FromArticle(Some.Article("Ikkje.") with { Name = "b", Language = LanguageCode.Nynorsk }, LanguageCode.English);

        await new MachineTranslationStage(engine, _account).AskAheadAsync(
            [Document("a", "Ja."), nynorsk], TestContext.Current.CancellationToken);

        Assert.Equal([1, 1], _calls);
    }

    private ScriptedEngine Engine(Func<IReadOnlyList<TranslationRequest>, IReadOnlyList<TranslationReply>> answer) => new(requests =>
    {
        _calls.Add(requests.Count);
        return answer(requests);
    })
    {
        Account = _account,
    };

    // Two texts a call, the first of them at once and the others when the test says so.
    private sealed class SlowEngine(Account account, Task rest) : ITranslationEngine
    {
        public EngineIdentity Identity { get; } = new("slow", "1") { IsMetered = true };

        public async Task<IReadOnlyList<TranslationReply>> TranslateAsync(IReadOnlyList<TranslationRequest> requests, CancellationToken cancellationToken)
        {
            List<TranslationReply> replies = [];
            foreach (TranslationRequest[] part in requests.Chunk(2))
            {
                using PaidCall call = await account.BeginAsync(Identity, part, r => r.Text.Length);
                await call.AnsweredAsync([.. call.Requests.Select(ScriptedEngine.Shout)], 1);
                replies.AddRange(call.Requests.Select(ScriptedEngine.Shout));
                await rest.WaitAsync(cancellationToken);
            }

            return replies;
        }
    }

    private static BilingualDocument Document(string name, params string[] paragraphs) =>
        BilingualDocument.FromArticle(Some.Article(paragraphs) with { Name = name }, LanguageCode.English);

    private static async Task<string[]> TargetsAsync(MachineTranslationStage stage, BilingualDocument document) =>
        [.. (await stage.RunAsync(document, TestContext.Current.CancellationToken)).Units.Select(u => u.Target!.Text)];
}
