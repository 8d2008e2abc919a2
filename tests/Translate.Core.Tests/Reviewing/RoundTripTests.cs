using Translate.Core.Tests.Writing;
using Translate.Documents;
using Translate.Memories;
using Translate.Reviewing;
using Translate.Testing;
using Translate.Writing;
using Xunit;

namespace Translate.Core.Tests.Reviewing;

/// <summary>What the writers write is read back as the same units, in every format.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Formats { get; } = ["xliff", "xliff12", "tmx"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Is_read_back_as_the_same_units(string format)
    {
        IDocumentWriter writer = WriterOf(format);
        BilingualDocument document = SampleDocument.Create();
        using var folder = new TemporaryFolder();
        string file = folder.Write("sample", await Written.ByAsync(writer, document));

        ReviewedSegment[] read = [.. ReviewedFile.Read(file, LanguageCode.Bokmaal, LanguageCode.English).SelectMany(p => p.Segments)];

        TranslationUnit[] written = [.. document.Units.Where(u => u.Block.IsTranslatable && (format is not "tmx" || u.Target is not null))];
        Assert.Equal(written.Select(u => (u.Id, u.Source.Text, u.Target?.Text, u.State)), read.Select(s => (s.Unit!, s.Source.Text, s.Target?.Text, s.State)));
        Assert.Equal(written.Select(u => u.Reviewer), read.Select(s => s.Reviewer));
        Assert.Equal(written.Select(u => u.IsApproved ? TextFingerprint.Of(u.Target!.Text) : null), read.Select(s => s.Base));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Reads_the_markup_of_codes_back(string format)
    {
        BilingualDocument document = Some.Translated(("En fet lenke.", "A bold link."));
        InlineCode line = new("l", InlineCodeKind.Placeholder, new(13, 0), "<br>");
        document = document.WithUnits([document.Units[0] with
        {
            Source = new Segment("En fet lenke.", [new("b", InlineCodeKind.Pair, new(3, 3), "<b>", "</b>"), line]),
            Target = new Segment("A bold link.", [new("b", InlineCodeKind.Pair, new(2, 4), "<b>", "</b>"), line with { Span = new(12, 0) }]),
        }]);
        using var folder = new TemporaryFolder();
        string file = folder.Write("codes", await Written.ByAsync(WriterOf(format), document));

        ReviewedSegment read = Assert.Single(ReviewedFile.Read(file, LanguageCode.Bokmaal, LanguageCode.English).SelectMany(p => p.Segments));
        Segment target = TargetCodes.Onto(document.Units[0].Source, read.Target!);

        Assert.Equal(document.Units[0].Target!.Codes, target.Codes);
    }

    internal static IDocumentWriter WriterOf(string format) => format switch
    {
        "xliff" => new XliffWriter(),
        "xliff12" => new Xliff12Writer(),
        _ => new TmxWriter(),
    };
}
