using System.Collections.Immutable;
using Translate.Documents;
using Translate.Engines.Azure;
using Translate.MachineTranslation;
using Translate.Testing;
using Translate.Testing.Azure;
using Xunit;

namespace Translate.Engines.Tests.Azure;

/// <summary>How the required English gets into Azure's translations: asked plainly, then repaired by alignment, then forced by dictionary.</summary>
public sealed class AzureTermsTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private TranslatorServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await TranslatorServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Asks_once_where_the_name_comes_right()
    {
        _server.Words = Words("Irak.", "Iraq.");

        TranslationUnit unit = Assert.Single(await RunAsync(Unit("Kamp i [Irak].", "Iraq")));

        Assert.Equal((true, ProofMethod.Alignment), (unit.Proofs[0].IsProved, unit.Proofs[0].Method));
        Assert.Contains("textType=Plain", Assert.Single(_server.Calls).Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replaces_exactly_the_words_that_are_aligned_with_the_name()
    {
        _server.Words = Words("Deir", "Dayr", "ez-Zor.", "al-Zour.");

        TranslationUnit unit = Assert.Single(await RunAsync(Unit("Kamp i [Deir ez-Zor].", "Deir ez-Zor")));

        Assert.Equal("‹Kamp› ‹i› Deir ez-Zor.", unit.Target!.Text);
        Assert.Equal((ProofMethod.Repair, "Dayr al-Zour"), (unit.Proofs[0].Method, unit.Proofs[0].Replaced));
        Assert.Single(_server.Calls);
    }

    [Fact]
    public async Task Asks_that_segment_alone_again_with_the_dictionary_where_a_repair_is_not_safe()
    {
        _server.Words = Words("Irak.", "there.", "Syria.", "Syria.");

        TranslationUnit[] units = await RunAsync(Unit("Kamp i [Irak].", "Iraq"), Unit("Fred i [Syria].", "Syria"), Unit("Ja.", null));

        Assert.Equal("‹Kamp› ‹i› Iraq‹.›", units[0].Target!.Text);
        Assert.Equal([ProofMethod.Dictionary, ProofMethod.Alignment], units[..2].Select(u => u.Proofs[0].Method));
        Assert.Equal(2, _server.Calls.Length);
        Assert.Equal(["Kamp i <mstrans:dictionary translation=\"Iraq\">Irak</mstrans:dictionary>."], _server.Calls[1].Texts);
        Assert.Contains("textType=Html", _server.Calls[1].Query, StringComparison.Ordinal);
        Assert.DoesNotContain("includeAlignment", _server.Calls[1].Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pays_for_both_askings_once_and_never_again()
    {
        _server.Words = Words("Irak.", "there.");

        TranslationUnit first = Assert.Single(await RunAsync(Unit("Kamp i [Irak].", "Iraq")));
        TranslationUnit again = Assert.Single(await RunAsync(Unit("Kamp i [Irak].", "Iraq")));

        Assert.Equal(2, _server.Calls.Length);
        Assert.Equal(_server.Calls.Sum(c => c.Texts.Sum(t => t.Length)), _server.Billed);
        Assert.Equal((first.Target!.Text, first.Proofs[0].Method), (again.Target!.Text, again.Proofs[0].Method));
    }

    [Fact]
    public async Task Keeps_signs_of_markup_in_the_article_what_they_are_when_it_forces_a_name()
    {
        const string Marks = "<b> & \"fet\" </b> &amp; &lt; 'x' 1<2";
        _server.Words = Words("Irak", "there");

        TranslationUnit unit = Assert.Single(await RunAsync(Unit($"[Irak] {Marks}", "Iraq")));

        Assert.Equal($"Iraq {FakeTranslation.Of(Marks).Text}", unit.Target!.Text);
        Assert.Equal(ProofMethod.Dictionary, unit.Proofs[0].Method);
    }

    [Theory]
    [InlineData("Et <mstrans:dictionary translation=\"løgn\">ord</mstrans:dictionary> til")]
    [InlineData("Et <MSTRANS:dictionary translation=\"løgn\">ord</MSTRANS:dictionary> &amp; <til")]
    public async Task Takes_no_dictionary_that_an_article_holds(string text)
    {
        TranslationUnit unit = Assert.Single(await RunAsync(Unit(text, null)));

        Assert.Equal(FakeTranslation.Of(text.Replace("mstrans", "other", StringComparison.OrdinalIgnoreCase)).Text,
            unit.Target!.Text.Replace("mstrans", "other", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Sends_a_text_plainly_that_the_marks_would_make_too_long_for_a_call()
    {
        string text = $"[Irak] {new string('a', 49_990)}";
        _server.Words = Words("Irak", "there");

        TranslationUnit unit = Assert.Single(await RunAsync(Unit(text, "Iraq")));

        Assert.False(unit.Proofs[0].IsProved);
        Assert.Equal(2, _server.Calls.Length);
    }

    private static ImmutableDictionary<string, string> Words(params string[] pairs) =>
        pairs.Chunk(2).ToImmutableDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    private static (string Text, TermMatch? Term) Unit(string marked, string? required)
    {
        if (required is null)
        {
            return (marked, null);
        }

        int start = marked.IndexOf('[', StringComparison.Ordinal);
        string name = marked[(start + 1)..marked.IndexOf(']', StringComparison.Ordinal)];
        return (string.Concat(marked.Split('[', ']')), new TermMatch(new TextSpan(start, name.Length), name, name, TermForm.Base, [required], required));
    }

    private async Task<TranslationUnit[]> RunAsync(params (string Text, TermMatch? Term)[] units)
    {
        using var ledger = ReplyLedger.Open(_folder.PathOf("ledger.db"), TimeProvider.System);
        var account = Account.In(ledger);
        BilingualDocument document = Some.Document([.. units.Select(u => u.Text)]);
        document = document.WithUnits(document.Units.Zip(units, (unit, u) => u.Term is { } term ? unit with { Terms = [term] } : unit));
        var engine = new AzureEngine(new AzureEngineSettings(TranslatorServer.Key, TranslatorServer.Region, _server.Address), account);
        return [.. (await new MachineTranslationStage(engine, account).RunAsync(document, TestContext.Current.CancellationToken)).Units];
    }
}
