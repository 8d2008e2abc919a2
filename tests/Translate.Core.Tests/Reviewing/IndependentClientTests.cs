using System.Diagnostics;
using System.Xml.Linq;
using Translate.Core.Tests.Writing;
using Translate.Documents;
using Translate.Memories;
using Translate.Writing;
using Xunit;

namespace Translate.Core.Tests.Reviewing;

/// <summary>Other people's programs read what we write, and what they write is accepted. Skipped where they are not on the machine.</summary>
public sealed class IndependentClientTests : IDisposable
{
    private const string Text = "Havnen åpner igjen\n\nSkipene venter. Lasten er «ris» & mel. Kaien er full.\n";

    private const string ListUnits = """
        import sys
        from translate.storage import tmx, xliff
        store = (tmx.tmxfile if sys.argv[1].endswith('.tmx') else xliff.xlifffile).parsefile(sys.argv[1])
        for unit in store.units:
            if not unit.isheader():
                print(unit.source, unit.target or '', sep='\t')
        """;

    private const string OmegaTProject = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <omegat><project version="1.0">
        <source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir>
        <glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>NB</source_lang><target_lang>EN</target_lang>
        <sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>
        </project></omegat>
        """;

    private readonly Newsroom _newsroom = new();

    public IndependentClientTests() => _newsroom.Write("havn", Text);

    public void Dispose() => _newsroom.Dispose();

    [Theory]
    [InlineData("xliff12")]
    [InlineData("tmx")]
    public async Task Translate_toolkit_sees_the_same_segments_sources_and_targets(string format)
    {
        Assert.SkipUnless(Directory.Exists("/usr/lib/python3/dist-packages/translate/storage"), "translate-toolkit is not on this machine");
        BilingualDocument document = SampleDocument.Create();
        string file = _newsroom.WriteFile(format is "tmx" ? "sample.tmx" : "sample.xlf", await Written.ByAsync(RoundTripTests.WriterOf(format), document));

        string seen = await RunAsync("/usr/bin/python3", "-c", ListUnits, file);

        IEnumerable<TranslationUnit> written = document.Units.Where(u => format is "xliff12" || (u.Block.IsTranslatable && u.Target is not null));
        Assert.Equal(written.Select(u => $"{u.Source.Text}\t{u.Target?.Text}"), seen.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task OmegaT_sees_the_same_segments_and_what_it_writes_is_accepted()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/omegat"), "OmegaT is not on this machine");
        BilingualDocument run = _newsroom.Run("havn");

        // The filter of OmegaT 3.6 takes the text to be translated from 'target'.
        BilingualDocument untranslated = run.WithUnits(run.Units.Select(u => u with { Target = u.Source }));
        BilingualDocument translated = run.WithUnits(run.Units.Select(u => u with { Target = new Segment($"EN {u.Id} & «more»") }));
        _newsroom.WriteFile("project/omegat.project", OmegaTProject);
        _newsroom.WriteFile("project/source/havn.xlf", await Written.ByAsync(new Xliff12Writer(), untranslated));
        _newsroom.WriteFile("project/tm/auto/havn.tmx", await Written.ByAsync(new TmxWriter(), translated));
        foreach (string folder in new[] { "target", "omegat", "glossary", "dictionary", "settings" })
        {
            Directory.CreateDirectory(_newsroom.PathOf($"project/{folder}"));
        }

        await RunAsync("/usr/bin/omegat", _newsroom.PathOf("project"), "--mode=console-translate", $"--config-dir={_newsroom.PathOf("project/settings")}", "--no-team");

        var file = XDocument.Load(_newsroom.PathOf("project/target/havn.xlf"));
        Assert.Equal(
            translated.Units.Select(u => (u.Source.Text, u.Target!.Text)),
            file.Descendants().Where(e => e.Name.LocalName is "trans-unit").Select(u => (u.Elements().First(e => e.Name.LocalName is "source").Value, u.Elements().First(e => e.Name.LocalName is "target").Value)));
        Assert.Equal(translated.Units.Length, _newsroom.Accept([_newsroom.PathOf("project/project-omegat.tmx")], least: UnitState.Translated).Changes.Length);
        Assert.Equal(translated.Units.Select(u => u.Target!.Text), _newsroom.Run("havn").Units.Select(u => u.Target!.Text));
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        Array.ForEach(arguments, start.ArgumentList.Add);
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await error);
        return output;
    }
}
