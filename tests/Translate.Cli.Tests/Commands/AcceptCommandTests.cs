using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Translate.Reviewing;
using Translate.Testing;
using Xunit;

namespace Translate.Cli.Tests.Commands;

public sealed partial class AcceptCommandTests : IDisposable
{
    private const string Article = "Havnen åpner igjen\n\nSkipene venter. Lasten er ris.\n";

    private readonly CommandLine _command = new();

    public AcceptCommandTests()
    {
        _command.WritePipeline(formats: "[edition, xliff, xliff12, tmx, html]");
        _command.Write("articles/havn.txt", Article);
    }

    public void Dispose() => _command.Dispose();

    [Theory]
    [InlineData("havn.nb-en.xlf")]
    [InlineData("havn.nb-en.1.2.xlf")]
    [InlineData("havn.nb-en.tmx")]
    public async Task Brings_what_a_reviewer_approved_into_the_next_edition(string file)
    {
        await _command.RunAsync("run --quiet -p ./pipeline.yml");
        Review(file, "Lasten er ris.", "The cargo is rice.");

        CommandResult accepted = await _command.RunAsync($"accept ./review/{file} -p ./pipeline.yml");
        CommandResult run = await _command.RunAsync("run -p ./pipeline.yml");

        Assert.Equal((ExitCode.Finished, ""), (accepted.ExitCode, accepted.Error));
        Assert.Equal("Segments: 1 new, 2 not reviewed. Kept in memories/reviewed.tmx.\n", accepted.Output);
        Assert.EndsWith("] The cargo is rice.\n", _command.Read("editions/havn.en.txt"), StringComparison.Ordinal);
        Assert.Contains("1 by people, 2 by the engine 'pseudo'", run.Output, StringComparison.Ordinal);
        XElement segment = XDocument.Parse(_command.Read("editions/havn.nb-en.xlf")).Descendants().Last(e => e.Name.LocalName is "segment");
        Assert.Equal("reviewed", segment.Attribute("state")!.Value);
    }

    [Theory]
    [InlineData("havn.nb-en.xlf")]
    [InlineData("havn.nb-en.1.2.xlf")]
    [InlineData("havn.nb-en.tmx")]
    public async Task Loses_no_correction_that_was_left_as_translated(string file)
    {
        await _command.RunAsync("run --quiet -p ./pipeline.yml");
        Review(file, "Lasten er ris.", "The cargo is rice.", to: "editions", state: null);
        string edited = _command.Read($"editions/{file}");

        CommandResult run = await _command.RunAsync("run -p ./pipeline.yml");
        string kept = _command.Read($"editions/{file}");
        CommandResult plain = await _command.RunAsync($"accept ./editions/{file} -p ./pipeline.yml");
        CommandResult accepted = await _command.RunAsync($"accept ./editions/{file} -p ./pipeline.yml --include edited");
        CommandResult after = await _command.RunAsync("run -p ./pipeline.yml");

        Assert.Contains("changed here but neither approved nor handed back, so this file was not written anew.", run.Error, StringComparison.Ordinal);
        Assert.Equal(edited, kept);
        Assert.Equal(
            "Segments: 3 not reviewed. memories/reviewed.tmx stays as it is. Of those not reviewed, 1 changed since the run: set what is right to reviewed, or add '--include edited'.\n",
            plain.Output);
        Assert.Equal("Segments: 1 new, 2 not reviewed. Kept in memories/reviewed.tmx.\n", accepted.Output);
        Assert.DoesNotContain("not written anew", after.Error, StringComparison.Ordinal);
        Assert.EndsWith("] The cargo is rice.\n", _command.Read("editions/havn.en.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_side_by_side_what_would_change_and_changes_nothing()
    {
        await _command.RunAsync("run --quiet -p ./pipeline.yml");
        Review("havn.nb-en.xlf", "Lasten er ris.", "The cargo is rice.");
        await _command.RunAsync("accept ./review/havn.nb-en.xlf -p ./pipeline.yml");
        byte[] before = File.ReadAllBytes(_command.PathOf(ReviewedMemory.FileName));
        Directory.Delete(_command.PathOf("editions"), recursive: true);
        await _command.RunAsync("run --quiet -p ./pipeline.yml");
        Review("havn.nb-en.xlf", "Lasten er ris.", "The cargo is white rice.");
        Review("havn.nb-en.xlf", "Skipene venter.", "The ships are waiting, and so are the long lines of lorries on the quay behind them.", from: "review");

        CommandResult shown = await _command.RunAsync("accept ./review/havn.nb-en.xlf -p ./pipeline.yml --dry-run");

        GoldenFile.Matches("accept-dry-run.txt", shown.Output);
        Assert.Equal(before, File.ReadAllBytes(_command.PathOf(ReviewedMemory.FileName)));
    }

    [Fact]
    public async Task Prints_one_object_a_line()
    {
        await _command.RunAsync("run --quiet -p ./pipeline.yml");
        Review("havn.nb-en.xlf", "Lasten er ris.", "The cargo is rice.");

        CommandResult result = await _command.RunAsync("accept ./review/havn.nb-en.xlf -p ./pipeline.yml --json");

        JsonElement change = JsonDocument.Parse(Assert.Single(result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))).RootElement;
        Assert.Equal(("new", "havn", "b2.2", "The cargo is rice."), (
            change.GetProperty("change").GetString(), change.GetProperty("article").GetString(), change.GetProperty("unit").GetString(), change.GetProperty("target").GetString()));
    }

    [Fact]
    public async Task Stops_with_6_where_two_reviewers_disagree_until_it_is_told_whom_to_prefer()
    {
        await _command.RunAsync("run --quiet -p ./pipeline.yml");
        Review("havn.nb-en.xlf", "Lasten er ris.", "The cargo is rice.", to: "kari");
        Review("havn.nb-en.1.2.xlf", "Lasten er ris.", "Rice is aboard.", to: "ola");
        const string Files = "./kari/havn.nb-en.xlf ./ola/havn.nb-en.1.2.xlf -p ./pipeline.yml";

        CommandResult asked = await _command.RunAsync($"accept {Files}");
        bool kept = File.Exists(_command.PathOf(ReviewedMemory.FileName));
        CommandResult told = await _command.RunAsync($"accept {Files} --prefer theirs");

        Assert.Equal(ExitCode.DecisionNeeded, asked.ExitCode);
        Assert.False(kept);
        GoldenFile.Matches("accept-disagreement.txt", asked.Error);
        Assert.Equal(ExitCode.Finished, told.ExitCode);
        Assert.Contains("<seg>Rice is aboard.</seg>", _command.Read(ReviewedMemory.FileName), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_what_it_cannot_place()
    {
        _command.Write("other.xlf", """
            <xliff version="2.1" srcLang="nb" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f" original="gone.txt">
            <unit id="b1"><segment id="s1" state="reviewed"><source>Et annet sted.</source><target>Another place.</target></segment></unit></file></xliff>
            """);

        CommandResult result = await _command.RunAsync("accept ./other.xlf -p ./pipeline.yml");

        Assert.Equal(ExitCode.Finished, result.ExitCode);
        Assert.Equal(
            "other.xlf:2:16: not kept: pipeline.yml names no article 'gone.txt', and no article has this source.\n"
            + "  Et annet sted.                                           │ Another place.\n",
            result.Error);
        Assert.Equal("Segments: 1 not placed. memories/reviewed.tmx stays as it is.\n", result.Output);
    }

    [Fact]
    public async Task Refuses_a_file_that_it_cannot_read_with_3_and_keeps_nothing_of_the_others()
    {
        await _command.RunAsync("run --quiet -p ./pipeline.yml");
        Review("havn.nb-en.xlf", "Lasten er ris.", "The cargo is rice.");
        _command.Write("broken.xlf", "<xliff version=\"2.1\" srcLang=\"nb\"><file>\n<unit id=\"b1\">");

        CommandResult result = await _command.RunAsync("accept ./review/havn.nb-en.xlf ./broken.xlf -p ./pipeline.yml");

        Assert.Equal(ExitCode.DataNotReadable, result.ExitCode);
        Assert.StartsWith("broken.xlf:2:", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_command.PathOf(ReviewedMemory.FileName)));
    }

    [Fact]
    public async Task Ends_with_3_after_the_rest_when_an_article_cannot_be_read_and_puts_its_approvals_nowhere_else()
    {
        _command.Write("articles/kai.txt", "Kaien åpner\n\nLasten er fisk. Folk er glade.\n");
        await _command.RunAsync("run --quiet -p ./pipeline.yml");
        Review("havn.nb-en.xlf", "Lasten er ris.", "The cargo is rice.");
        Review("kai.nb-en.xlf", "Lasten er fisk.", "The cargo is fish.");
        _command.Write("articles/havn.txt", Article.Replace("Skipene venter.", "Lasten er fisk.", StringComparison.Ordinal));
        await File.WriteAllBytesAsync(_command.PathOf("articles/kai.txt"), [0x4B, 0x00, 0xFF, 0xFE, 0x00, 0xD8, 0x81], TestContext.Current.CancellationToken);
        CommandResult run = await _command.RunAsync("run --quiet -p ./pipeline.yml");

        CommandResult result = await _command.RunAsync("accept ./review/havn.nb-en.xlf ./review/kai.nb-en.xlf -p ./pipeline.yml");

        Assert.Equal((ExitCode.DataNotReadable, ExitCode.DataNotReadable), (run.ExitCode, result.ExitCode));
        Assert.StartsWith("articles/kai.txt", result.Error, StringComparison.Ordinal);
        Assert.Contains("not kept: its article 'kai.txt' cannot be read. Mend that, and accept this file again.", result.Error, StringComparison.Ordinal);
        Assert.Equal("Segments: 1 new, 1 not placed, 4 not reviewed. Kept in memories/reviewed.tmx.\n", result.Output);
    }

    [Fact]
    public async Task Needs_a_stage_that_reads_what_it_keeps()
    {
        _command.Write("pipeline.yml", "source: nb\ntarget: en\narticles: articles/*.txt\noutput: editions\nstages: [segmentation, writing]\n");

        CommandResult result = await _command.RunAsync("accept ./x.xlf -p ./pipeline.yml");

        Assert.Equal(ExitCode.WrongSetUp, result.ExitCode);
        Assert.Contains("has no stage 'memory'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_a_release_for_a_stale_unit_when_that_is_wanted()
    {
        _command.WritePipeline(failOn: "[stale]");
        await _command.RunAsync("run --quiet -p ./pipeline.yml");
        Review("havn.nb-en.xlf", "Lasten er ris.", "The cargo is rice.");
        await _command.RunAsync("accept ./review/havn.nb-en.xlf -p ./pipeline.yml");
        Assert.Equal(ExitCode.Finished, (await _command.RunAsync("run -p ./pipeline.yml")).ExitCode);
        _command.Write("articles/havn.txt", Article.Replace("er ris", "er hvit ris", StringComparison.Ordinal));

        CommandResult run = await _command.RunAsync("run -p ./pipeline.yml");

        Assert.Equal(ExitCode.QualityGateFailed, run.ExitCode);
        Assert.Contains("havn.txt b2.2: approved was 'The cargo is rice.' for 'Lasten er ris.'", run.Output, StringComparison.Ordinal);
        JsonElement stale = Assert.Single(JsonDocument.Parse(_command.Read("editions/report.json")).RootElement.GetProperty("stale").EnumerateArray());
        Assert.Equal(
            ("b2.2", "Lasten er ris.", "The cargo is rice."),
            (stale.GetProperty("unit").GetString(), stale.GetProperty("oldSource").GetString(), stale.GetProperty("oldTarget").GetString()));
        Assert.EndsWith("havn.txt", stale.GetProperty("article").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_the_old_memory_or_the_new_one_when_it_is_killed()
    {
        await _command.RunAsync("run --quiet -p ./pipeline.yml");
        Review("havn.nb-en.xlf", "Lasten er ris.", "The cargo is rice.");
        await _command.RunAsync("accept ./review/havn.nb-en.xlf -p ./pipeline.yml");
        string old = _command.Read(ReviewedMemory.FileName);
        Review("havn.nb-en.xlf", "Skipene venter.", "The ships are waiting.");
        int times = int.TryParse(Environment.GetEnvironmentVariable("TRANSLATE_KILLS"), out int wanted) ? wanted : 10;
        for (int i = 0; i < times; i++)
        {
            _command.Write(ReviewedMemory.FileName, old);
            using Process accept = Start("accept", _command.PathOf("review/havn.nb-en.xlf"), "-p", _command.PathOf("pipeline.yml"), "--quiet");
            bool ended = accept.WaitForExit(TimeSpan.FromMilliseconds(100 + (i * 900.0 / times)));
            accept.Kill();
            await accept.WaitForExitAsync(TestContext.Current.CancellationToken);

            string left = _command.Read(ReviewedMemory.FileName);
            Assert.True(string.Equals(left, old, StringComparison.Ordinal) ? !ended : left.Contains("The ships are waiting.", StringComparison.Ordinal) && left.EndsWith("</tmx>\n", StringComparison.Ordinal));
        }

        Assert.Equal(ExitCode.Finished, (await _command.RunAsync("accept ./review/havn.nb-en.xlf -p ./pipeline.yml")).ExitCode);
        Assert.Contains("The ships are waiting.", _command.Read(ReviewedMemory.FileName), StringComparison.Ordinal);
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) is "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(typeof(TranslateCommand).Assembly.Location);
        Array.ForEach(arguments, start.ArgumentList.Add);
        return Process.Start(start)!;
    }

    /// <summary>Does what a reviewer does in a tool: gives one segment another target and sets its state, or leaves it.</summary>
    private void Review(string file, string source, string target, string from = "editions", string to = "review", string? state = "reviewed")
    {
        var document = XDocument.Parse(_command.Read($"{from}/{file}"), LoadOptions.PreserveWhitespace);
        XElement segment = document.Descendants()
            .Where(e => e.Name.LocalName is "segment" or "trans-unit" or "tu")
            .Single(e => e.Descendants().Any(d => d.Name.LocalName is "source" or "seg" && string.Equals(Space().Replace(d.Value, " "), source, StringComparison.Ordinal)));
        segment.Descendants().Last(d => d.Name.LocalName is "target" or "seg").Value = target;
        if (state is null)
        {
            _command.Write($"{to}/{file}", document.ToString(SaveOptions.DisableFormatting));
            return;
        }

        segment.Elements().FirstOrDefault(e => e.Name.LocalName is "prop" && (string?)e.Attribute("type") is "x-state")?.SetValue("reviewed");
        if (segment.Name.LocalName is "segment")
        {
            segment.SetAttributeValue("state", "reviewed");
            segment.SetAttributeValue("subState", null);
        }
        else if (segment.Name.LocalName is "trans-unit")
        {
            segment.Elements().Single(e => e.Name.LocalName is "target").SetAttributeValue("state", "signed-off");
        }

        _command.Write($"{to}/{file}", document.ToString(SaveOptions.DisableFormatting));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
