using Microsoft.Data.Sqlite;
using Translate.Documents;
using Translate.Errors;
using Translate.MachineTranslation;
using Translate.MachineTranslation.Ledgers;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.MachineTranslation;

public sealed class ReplyLedgerTests : IDisposable
{
    private static readonly EngineIdentity Engine = new("azure", "3.0") { IsMetered = true };

    private readonly TemporaryFolder _folder = new();

    private string File => _folder.PathOf(".translate/ledger.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Gives_a_reply_back_whole_after_the_file_was_closed()
    {
        TranslationRequest request = Some.Request("Snø i Oslo.");
        var reply = new TranslationReply("b1.1", "Snow in Oslo.", [new(new(0, 3), new(0, 4)), new(new(6, 4), new(8, 4))])
        {
            BilledCharacters = 11,
            Confidence = 0.75,
        };
        using (ReplyLedger ledger = Open())
        {
            Keep(ledger, request, reply);
        }

        using ReplyLedger again = Open();
        TranslationReply found = again.Find(Engine, request with { Id = "b7.2" })!;

        Assert.Equal(("b7.2", "Snow in Oslo.", 11, 0.75), (found.RequestId, found.Text, found.BilledCharacters, found.Confidence));
        Assert.Equal(reply.Alignment.AsEnumerable(), found.Alignment);
    }

    [Fact]
    public void Knows_a_reply_by_engine_languages_text_and_required_terms()
    {
        var term = new TermMatch(new TextSpan(3, 4), "Irak", "Irak", TermForm.Base, ["Iraq"], "Iraq");
        TranslationRequest request = Some.Request("Se Irak.", terms: [term]);
        using ReplyLedger ledger = Open();
        Keep(ledger, request);

        Assert.NotNull(ledger.Find(Engine, request with { Kind = BlockKind.Quote }));
        Assert.Null(ledger.Find(Engine with { Version = "3.0/news" }, request));
        Assert.Null(ledger.Find(Engine with { DataHash = "1" }, request));
        Assert.Null(ledger.Find(Engine, request with { Text = "Se Irak!" }));
        Assert.Null(ledger.Find(Engine, request with { Source = LanguageCode.Nynorsk }));
        Assert.Null(ledger.Find(Engine, request with { Target = new LanguageCode("en-GB") }));
        Assert.Null(ledger.Find(Engine, request with { Terms = [] }));
        Assert.Null(ledger.Find(Engine, request with { Terms = [term with { Required = "the Iraq" }] }));
    }

    [Fact]
    public void Keeps_the_first_reply_and_when_it_was_asked()
    {
        TranslationRequest request = Some.Request("Ja.");
        using ReplyLedger ledger = Open();
        Keep(ledger, request);

        Keep(ledger, request, ScriptedEngine.Shout(request) with { Text = "Yes." });

        Assert.Equal("JA.", ledger.Find(Engine, request)!.Text);
        Assert.Equal("azure/3.0|nb|en|Ja.|[]|JA.|3|2024-03-01T12:00:00Z", Row());
    }

    [Fact]
    public async Task Serves_many_threads_and_many_openers_of_one_file()
    {
        using ReplyLedger first = Open();
        using ReplyLedger second = Open();
        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() =>
        {
            TranslationRequest request = Some.Request(FormattableString.Invariant($"Setning {i % 40}."));
            ReplyLedger ledger = i % 2 == 0 ? first : second;
            Keep(ledger, request);
        })));

        Assert.All(Enumerable.Range(0, 40), i =>
            Assert.NotNull(first.Find(Engine, Some.Request(FormattableString.Invariant($"Setning {i}.")))));
    }

    [Fact]
    public async Task Is_made_once_when_many_open_it_at_the_same_time()
    {
        ReplyLedger[] ledgers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(Open)));

        TranslationRequest request = Some.Request("Ja.");
        Keep(ledgers[0], request);
        Assert.All(ledgers, l => Assert.NotNull(l.Find(Engine, request)));
        Array.ForEach(ledgers, l => l.Dispose());
    }

    [Fact]
    public async Task Stores_all_replies_of_a_call_or_none()
    {
        TranslationRequest known = Some.Request("Ja.");
        using ReplyLedger ledger = Open();
        using PaidCall call = await Account.In(ledger).BeginAsync(Engine, [known]);

        await Assert.ThrowsAsync<KeyNotFoundException>(() => call.AnsweredAsync([ScriptedEngine.Shout(known), ScriptedEngine.Shout(Some.Request("Nei.", "b2.1"))], 7));

        Assert.Null(ledger.Find(Engine, known));
        Keep(ledger, known);
        Assert.NotNull(ledger.Find(Engine, known));
    }

    [Fact]
    public void Says_that_a_damaged_file_may_be_deleted_and_what_that_costs()
    {
        _folder.Write(".translate/ledger.db", new string('x', 5000));

        StageException e = Assert.ThrowsAny<StageException>(Open);

        Assert.Equal(
            $"{File}: the ledger of paid translations is damaged. It is private to this machine and may be deleted, together with the files "
            + "'-wal' and '-shm' beside it; the replies in it are then paid for again.",
            e.Message);
    }

    [Fact]
    public void Refuses_a_database_of_another_program()
    {
        Sql("CREATE TABLE song (name TEXT)");

        StageException e = Assert.ThrowsAny<StageException>(Open);

        Assert.Equal($"{File}: this database is not a ledger of translations. Move it away; a new ledger is then begun.", e.Message);
    }

    [Fact]
    public void Refuses_a_ledger_of_a_newer_version()
    {
        Open().Dispose();
        Sql("PRAGMA user_version = 99");

        StageException e = Assert.ThrowsAny<StageException>(Open);

        Assert.Contains("a newer version of translate wrote this ledger (its form is 99)", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brings_a_ledger_of_the_first_form_into_this_one_with_its_replies_and_their_cost()
    {
        var term = new TermMatch(new TextSpan(3, 4), "Irak", "Irak", TermForm.Base, ["Iraq"], "Iraq");
        TranslationRequest plain = Some.Request("Ja.");
        TranslationRequest withTerm = Some.Request("Se Irak.", terms: [term]);
        WriteFirstForm((plain, "Yes.", 3, "2026-10-31T23:59:59Z"), (withTerm, "See Iraq.", 8, "2026-11-01T00:00:00Z"));
        byte[] before = await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken);
        using (ReplyLedger reading = ReplyLedger.OpenToRead(File, FixedTime.Noon)!)
        {
            Assert.Equal("Yes.", reading.Find(Engine, plain)!.Text);
        }

        Assert.Equal(before, await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken));
        using ReplyLedger ledger = Open();
        using var exported = new MemoryStream();
        await LedgerExport.WriteAsync(ledger, exported, TestContext.Current.CancellationToken);

        Assert.Equal("Yes.", ledger.Find(Engine, plain)!.Text);
        Assert.Equal("See Iraq.", ledger.Find(Engine, withTerm)!.Text);
        Assert.Equal([("2026-10-31", 3L), ("2026-11-01", 8L)], ledger.Charges.All().Select(c => (c.Day, c.Billed)));
        string[] lines = System.Text.Encoding.UTF8.GetString(exported.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("\"terms\":[]", lines[0], StringComparison.Ordinal);
        Assert.Contains($"\"key\":\"{RequestKey.Of(Engine, withTerm).Hash}\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_what_a_crash_left_without_making_or_changing_a_file()
    {
        TranslationRequest request = Some.Request("Ja.");
        Directory.CreateDirectory(_folder.PathOf("left"));
        using (ReplyLedger ledger = Open())
        {
            Keep(ledger, request);
            System.IO.File.Copy(File, _folder.PathOf("left/ledger.db"));
            System.IO.File.Copy(File + "-wal", _folder.PathOf("left/ledger.db-wal"));
        }

        using (ReplyLedger reading = ReplyLedger.OpenToRead(_folder.PathOf("left/ledger.db"), FixedTime.Noon)!)
        {
            Assert.Equal("JA.", reading.Find(Engine, request)!.Text);
        }

        Assert.Equal(["ledger.db", "ledger.db-wal"], Directory.GetFiles(_folder.PathOf("left")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reads_a_file_that_was_only_just_begun_as_empty()
    {
        _folder.Write(".translate/ledger.db", "");

        using ReplyLedger reading = ReplyLedger.OpenToRead(File, FixedTime.Noon)!;

        Assert.Equal(0, reading.Summarize().Replies);
    }

    [Fact]
    public void Speaks_of_the_other_run_when_that_keeps_the_file_locked()
    {
        TranslationRequest request = Some.Request("Ja.");
        using var ledger = ReplyLedger.Open(File, FixedTime.Noon, TimeSpan.FromMilliseconds(20));
        using var other = new SqliteConnection($"Data Source={File};Pooling=False");
        other.Open();
        using SqliteTransaction writing = other.BeginTransaction(deferred: false);

        StageException e = Assert.ThrowsAny<StageException>(() => Keep(ledger, request));

        Assert.Equal(
            $"{File}: another run keeps the ledger of paid translations locked. Wait for it to finish and run again.", e.Message);
    }

    [Fact]
    public void Says_so_when_a_row_was_tampered_with()
    {
        TranslationRequest request = Some.Request("Ja.");
        using ReplyLedger ledger = Open();
        Keep(ledger, request);
        Sql("UPDATE reply SET alignment = '0+1-zebra'");

        StageException e = Assert.ThrowsAny<StageException>(() => ledger.Find(Engine, request));

        Assert.Contains("damaged", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_the_alignments_of_the_second_form()
    {
        TranslationRequest request = Some.Request("Se der.");
        using (ReplyLedger ledger = Open())
        {
            Keep(ledger, request);
        }

        Sql("UPDATE reply SET alignment = '0+2-0+3 3+4-4+6'; PRAGMA user_version = 2");
        using ReplyLedger mended = Open();

        Assert.Equal(
            [new WordAlignment(new TextSpan(0, 2), new TextSpan(0, 3)), new WordAlignment(new TextSpan(3, 4), new TextSpan(4, 6))],
            mended.Find(Engine, request)!.Alignment.AsEnumerable());
    }

    [Fact]
    public void Says_so_when_the_folder_cannot_be_made()
    {
        _folder.Write(".translate", "a file where the folder must be");

        StageException e = Assert.ThrowsAny<StageException>(Open);

        Assert.StartsWith($"{File}: cannot be written.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_ahead_so_that_readers_do_not_wait_for_writers()
    {
        using ReplyLedger ledger = Open();

        Assert.Equal("wal", Scalar("PRAGMA journal_mode"));
    }

    private static void Keep(ReplyLedger ledger, TranslationRequest request, TranslationReply? reply = null) => ledger.Connection.Write(
        () => ledger.Replies.Add(LedgerEntry.Of(Engine, new ClaimedRequest(RequestKey.Of(Engine, request), request, 0), reply ?? ScriptedEngine.Shout(request), ledger.Now)));

    private void WriteFirstForm(params (TranslationRequest Request, string Target, int Billed, string Asked)[] replies)
    {
        Sql(
            """
            CREATE TABLE reply (key TEXT NOT NULL PRIMARY KEY, engine TEXT NOT NULL, source_language TEXT NOT NULL, target_language TEXT NOT NULL,
                source TEXT NOT NULL, target TEXT NOT NULL, alignment TEXT NOT NULL, confidence REAL, billed_characters INTEGER NOT NULL, asked TEXT NOT NULL
            ) STRICT, WITHOUT ROWID;
            PRAGMA application_id = 1416776807; PRAGMA user_version = 1
            """);
        foreach ((TranslationRequest request, string target, int billed, string asked) in replies)
        {
            Sql(FormattableString.Invariant(
                $"INSERT INTO reply VALUES ('{RequestKey.Of(Engine, request).Hash}', '{Engine}', 'nb', 'en', '{request.Text}', '{target}', '', NULL, {billed}, '{asked}')"));
        }
    }

    private ReplyLedger Open() => ReplyLedger.Open(File, FixedTime.Noon);

    private string Row() => Scalar(
        "SELECT concat_ws('|', engine, source_language, target_language, source, terms, target, billed_characters, asked) FROM reply");

    private void Sql(string sql) => Scalar(sql);

    private string Scalar(string sql)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return (string?)command.ExecuteScalar() ?? "";
    }
}
