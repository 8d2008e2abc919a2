using Translate.Documents;
using Translate.Reviewing;
using Translate.Writing;
using Xunit;

namespace Translate.Core.Tests.Reviewing;

public sealed class UnreturnedWorkTests : IDisposable
{
    private static readonly Dictionary<string, string> Approved = new(StringComparer.Ordinal) { ["Lasten er ris."] = "The cargo is rice." };

    private readonly Newsroom _newsroom = new();

    public UnreturnedWorkTests() => _newsroom.Write("havn", "Havnen åpner igjen\n\nSkipene venter. Lasten er ris.\n");

    public void Dispose() => _newsroom.Dispose();

    [Theory]
    [MemberData(nameof(RoundTripTests.Formats), MemberType = typeof(RoundTripTests))]
    public void Objects_to_a_file_whose_approved_targets_were_not_handed_back(string format)
    {
        string file = _newsroom.Review(RoundTripTests.WriterOf(format), "havn", "Kari Vik", Approved);

        string? objection = ObjectionTo(file);

        Assert.StartsWith($"{file}:", objection, StringComparison.Ordinal);
        Assert.EndsWith($"approved here and not handed back, so this file was not written anew. Run 'translate accept {file}', or delete it.", objection, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RoundTripTests.Formats), MemberType = typeof(RoundTripTests))]
    public void Objects_no_more_once_it_is_accepted(string format)
    {
        string file = _newsroom.Review(RoundTripTests.WriterOf(format), "havn", "Kari Vik", Approved);
        _newsroom.Accept(file);

        Assert.Null(ObjectionTo(file));
    }

    [Theory]
    [MemberData(nameof(RoundTripTests.Formats), MemberType = typeof(RoundTripTests))]
    public async Task Does_not_object_to_a_file_as_a_run_wrote_it_whatever_was_approved_since(string format)
    {
        _newsroom.Accept(_newsroom.Review(RoundTripTests.WriterOf(format), "havn", "Kari Vik", Approved));
        IDocumentWriter writer = RoundTripTests.WriterOf(format);
        BilingualDocument run = _newsroom.Run("havn");
        string file = _newsroom.WriteFile($"run{writer.FileSuffix(run)}", await Writing.Written.ByAsync(writer, run));
        File.Delete(_newsroom.MemoryFile);

        Assert.Null(ObjectionTo(file));
    }

    [Theory]
    [MemberData(nameof(RoundTripTests.Formats), MemberType = typeof(RoundTripTests))]
    public async Task Objects_to_a_file_in_which_a_target_was_changed_and_left_as_translated(string format)
    {
        string file = await Edited(format, "[Lasten er ris.]", "The cargo is rice.");

        string? objection = ObjectionTo(file);

        Assert.StartsWith($"{file}:", objection, StringComparison.Ordinal);
        Assert.Contains("changed here but neither approved nor handed back, so this file was not written anew.", objection, StringComparison.Ordinal);
        Assert.Contains($"'translate accept {file}', or add '--include edited'", objection, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RoundTripTests.Formats), MemberType = typeof(RoundTripTests))]
    public async Task Objects_no_more_once_what_was_changed_is_accepted(string format)
    {
        string file = await Edited(format, "[Lasten er ris.]", "The cargo is rice.");

        Acceptance left = _newsroom.Accept(file);
        Acceptance acceptance = _newsroom.Accept([file], edited: true);

        Assert.Equal((0, 1), (left.Changes.Length, left.EditedLeftOut));
        Assert.Equal(("Lasten er ris.", "The cargo is rice.", UnitState.Reviewed), Assert.Single(acceptance.Changes) is var change
            ? (change.Approval.Source.Text, change.Approval.Target.Text, change.Approval.State)
            : default);
        Assert.Null(ObjectionTo(file));
    }

    [Theory]
    [MemberData(nameof(RoundTripTests.Formats), MemberType = typeof(RoundTripTests))]
    public async Task Objects_to_an_approved_target_that_was_changed_and_set_back_to_translated(string format)
    {
        _newsroom.Accept(_newsroom.Review(RoundTripTests.WriterOf(format), "havn", "Kari Vik", Approved));
        string file = await Edited(
            format,
            "The cargo is rice.",
            "The cargo consists of rice.",
            ("\"reviewed\"", "\"translated\""),
            ("\"signed-off\"", "\"translated\""),
            (" approved=\"yes\"", ""),
            (">reviewed<", ">translated<"));

        Assert.Contains("changed here but neither approved nor handed back", ObjectionTo(file), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RoundTripTests.Formats), MemberType = typeof(RoundTripTests))]
    public async Task Objects_to_a_file_in_which_an_approved_target_was_signed_off(string format)
    {
        _newsroom.Accept(_newsroom.Review(RoundTripTests.WriterOf(format), "havn", "Kari Vik", Approved));
        string file = await Edited(format, "", "", ("\"reviewed\"", "\"final\""), ("\"signed-off\"", "\"final\""), (">reviewed<", ">final<"));

        Assert.Contains("approved here and not handed back", ObjectionTo(file), StringComparison.Ordinal);
        _newsroom.Accept(file);
        Assert.Null(ObjectionTo(file));
    }

    [Theory]
    [MemberData(nameof(RoundTripTests.Formats), MemberType = typeof(RoundTripTests))]
    public async Task Objects_to_an_unknown_target_without_the_mark_of_a_run(string format)
    {
        string file = await Edited(format, "[Lasten er ris.]", "The cargo is rice.");
        string text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        foreach (string target in new[] { "[Havnen åpner igjen]", "[Skipene venter.]", "[Lasten er ris.]" })
        {
            string mark = TextFingerprint.OfWording(target);
            Assert.Contains(mark, text, StringComparison.Ordinal);
            text = text.Replace($"<mda:meta type=\"written\">{mark}</mda:meta>", "", StringComparison.Ordinal)
                .Replace($" extradata=\"written:{mark}\"", "", StringComparison.Ordinal)
                .Replace($"<prop type=\"x-written\">{mark}</prop>", "", StringComparison.Ordinal);
        }

        Assert.Contains("whether a person wrote this target is not known", ObjectionTo(_newsroom.WriteFile(Path.GetFileName(file), text)), StringComparison.Ordinal);
        string asRun = text.Replace("The cargo is rice.", "[Lasten er ris.]", StringComparison.Ordinal);
        Assert.Null(ObjectionTo(_newsroom.WriteFile(Path.GetFileName(file), asRun)));
    }

    [Theory]
    [MemberData(nameof(RoundTripTests.Formats), MemberType = typeof(RoundTripTests))]
    public async Task Does_not_object_to_what_another_engine_wrote_however_a_tool_saved_it(string format)
    {
        BilingualDocument other = _newsroom.Run("havn");
        other = other.WithUnits(other.Units.Select(u => u with { Target = new Segment($"«{u.Source.Text}»\f  bla\u030A\u00A0 x ") }));
        IDocumentWriter writer = RoundTripTests.WriterOf(format);
        string text = await Writing.Written.ByAsync(writer, other);
        string saved = text.Replace("<target>", "<target>\n     ", StringComparison.Ordinal).Replace("</seg>", "\n  </seg>", StringComparison.Ordinal)
            .Replace("bla\u030A", "bl\u00E5", StringComparison.Ordinal);

        Assert.Null(ObjectionTo(_newsroom.WriteFile($"as-written{writer.FileSuffix(other)}", text)));
        Assert.Null(ObjectionTo(_newsroom.WriteFile($"saved{writer.FileSuffix(other)}", saved)));
    }

    [Fact]
    public void Objects_to_a_bilingual_file_that_cannot_be_read_and_to_no_other()
    {
        Assert.Contains("not well-formed XML", ObjectionTo(_newsroom.WriteFile("cut.xlf", "<xliff version=\"2.1\"")), StringComparison.Ordinal);
        Assert.Null(ObjectionTo(_newsroom.WriteFile("havn.en.txt", "<xliff")));
        Assert.Null(ObjectionTo(_newsroom.PathOf("missing.xlf")));
    }

    [Fact]
    public async Task Keeps_such_a_file_when_the_document_is_written_and_says_so()
    {
        string file = _newsroom.Review(new XliffWriter(), "havn", "Kari Vik", Approved, name: "havn");
        byte[] before = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        var stage = new WritingStage(
            [new EditionWriter(), new XliffWriter()], _newsroom.Folder, new UnreturnedWork(_newsroom.Memory, LanguageCode.Bokmaal, LanguageCode.English).ObjectionTo);

        BilingualDocument written = await stage.RunAsync(_newsroom.Run("havn"), TestContext.Current.CancellationToken);

        Assert.Equal(before, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        Assert.True(File.Exists(_newsroom.PathOf("havn.en.txt")));
        Assert.Contains("not handed back", Assert.Single(written.Notices), StringComparison.Ordinal);
    }

    private async Task<string> Edited(string format, string from, string to, params (string From, string To)[] besides)
    {
        IDocumentWriter writer = RoundTripTests.WriterOf(format);
        BilingualDocument run = _newsroom.Run("havn");
        string text = await Writing.Written.ByAsync(writer, run);
        (string From, string To)[] edits = [.. from.Length == 0 ? Array.Empty<(string, string)>() : [($"{from}<", $"{to}<")], .. besides];
        string edited = edits.Aggregate(text, (t, edit) => t.Replace(edit.From, edit.To, StringComparison.Ordinal));
        Assert.NotEqual(text, edited);
        return _newsroom.WriteFile($"edited{writer.FileSuffix(run)}", edited);
    }

    private string? ObjectionTo(string file) =>
        new UnreturnedWork(_newsroom.Memory, LanguageCode.Bokmaal, LanguageCode.English).ObjectionTo(file, _newsroom.Run("havn"));
}
