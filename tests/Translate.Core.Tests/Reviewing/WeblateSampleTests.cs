using System.Diagnostics;
using Translate.Documents;
using Translate.Reviewing;
using Translate.Testing;
using Translate.Writing;
using Xunit;

namespace Translate.Core.Tests.Reviewing;

/// <summary>XLIFF 1.2 as Weblate writes it. How the sample was made stands in <c>Samples/README.md</c>.</summary>
public sealed class WeblateSampleTests : IDisposable
{
    private const string Samples = "tests/Translate.Core.Tests/Reviewing/Samples";

    private readonly Newsroom _newsroom = new();

    public WeblateSampleTests() => _newsroom.Write(
        "havn", "Havnen åpner igjen\n\nSkipene venter. Lasten er «ris» & mel. Kaien er full, sier havnesjefen.\n\nTre båter la til i går. Folk er glade.\n");

    private static string Sample => Repository.PathOf(Samples, "weblate.1.2.xlf");

    public void Dispose() => _newsroom.Dispose();

    [Fact]
    public void Takes_what_was_approved_and_counts_what_was_only_changed()
    {
        Acceptance acceptance = _newsroom.Accept(Sample);

        Assert.Equal(
            [("b2.1", "The ships are waiting.", UnitState.Final), ("b2.2", "The cargo is “rice” & flour.", UnitState.Final)],
            _newsroom.Memory.Approvals.Select(a => (a.Unit, a.Target.Text, a.State)));
        Assert.Equal((4, 1, 0), (acceptance.LeftOut, acceptance.EditedLeftOut, acceptance.Unplaced.Length));
        Assert.True(_newsroom.Accept(Sample).IsUnchanged);
    }

    [Fact]
    public void Takes_what_was_changed_when_that_is_wanted_but_nothing_that_needs_editing()
    {
        _newsroom.Accept([Sample], edited: true);

        Assert.Equal(
            [("b2.1", UnitState.Final), ("b2.2", UnitState.Final), ("b3.1", UnitState.Reviewed)], _newsroom.Memory.Approvals.Select(a => (a.Unit, a.State)));
        Assert.Equal("Three boats docked yesterday.", _newsroom.Memory.Approvals[2].Target.Text);
    }

    [Theory]
    [InlineData("", "approved here and not handed back")]
    [InlineData("The ships are waiting.|The cargo is “rice” & flour.", "changed here but neither approved nor handed back")]
    public void Is_not_written_over(string accepted, string objection)
    {
        string file = _newsroom.WriteFile("havn.nb-en.1.2.xlf", File.ReadAllText(Sample));
        if (accepted.Length > 0)
        {
            _newsroom.Accept(file);
            Assert.Equal(accepted, string.Join('|', _newsroom.Memory.Approvals.Select(a => a.Target.Text)));
        }

        Assert.Contains(
            objection, new UnreturnedWork(_newsroom.Memory, LanguageCode.Bokmaal, LanguageCode.English).ObjectionTo(file, _newsroom.Run("havn")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_made_anew_by_the_script_from_what_a_run_writes_now()
    {
        Assert.SkipUnless(Directory.Exists("/usr/lib/python3/dist-packages/translate/storage"), "translate-toolkit is not on this machine");
        BilingualDocument run = _newsroom.Run("havn");
        string written = _newsroom.WriteFile("written.xlf", await Writing.Written.ByAsync(new Xliff12Writer(), run));
        string edited = _newsroom.PathOf("edited.xlf");

        using Process script = Process.Start(new ProcessStartInfo("/usr/bin/python3", [Repository.PathOf(Samples, "as_weblate.py"), written, edited]))!;
        await script.WaitForExitAsync(TestContext.Current.CancellationToken);
        Acceptance acceptance = _newsroom.Accept([edited], edited: true);

        Assert.Equal(0, script.ExitCode);
        Assert.Equal(["b2.1", "b2.2", "b3.1"], acceptance.Changes.Select(c => c.Approval.Unit));
    }
}
