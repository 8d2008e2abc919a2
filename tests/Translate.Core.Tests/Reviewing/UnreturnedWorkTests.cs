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

    private string? ObjectionTo(string file) =>
        new UnreturnedWork(_newsroom.Memory, LanguageCode.Bokmaal, LanguageCode.English).ObjectionTo(file, _newsroom.Segmented("havn").Article);
}
