using System.Xml;
using System.Xml.Schema;
using Translate.Documents;
using Translate.Segmentation;
using Translate.Segmentation.Srx;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Segmentation.Srx;

public sealed class SrxExportTests
{
    [Fact]
    public void Is_valid_against_the_schema_of_the_standard()
    {
        string schema = Repository.SharedOrSkip("standards", "srx", "srx20.xsd");
        var schemas = new XmlSchemaSet { XmlResolver = null };
        using (var reader = XmlReader.Create(schema))
        {
            schemas.Add(XmlSchema.Read(reader, null)!);
        }

        using MemoryStream exported = Exported();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        settings.ValidationEventHandler += (_, e) => Assert.Fail(e.Message);
        using var xml = XmlReader.Create(exported, settings);
        while (xml.Read())
        {
        }
    }

    [Theory]
    [InlineData("bokmaal", "nb")]
    [InlineData("nynorsk", "nn")]
    public void Read_again_it_agrees_with_the_built_in_rules_on_a_treebank(string set, string language)
    {
        double exported = Treebank.BoundaryF1(set, Segmenter(language));

        Assert.InRange(exported, Treebank.BoundaryF1(set, new Segmenter()) - 0.002, 1);
    }

    [Fact]
    public void Read_again_it_agrees_on_nearly_all_of_the_truth_table()
    {
        SrxSegmenter segmenter = Segmenter("nb");

        string[] different =
        [
            .. Sentences.All.Select(r => (Phenomenon: r.Data.Item2, Pair: Sentences.Compare(r.Data.Item3, segmenter)))
                .Where(c => !string.Equals(c.Pair.Expected, c.Pair.Actual, StringComparison.Ordinal)).Select(c => $"{c.Phenomenon}: {c.Pair.Actual}"),
        ];

        Assert.True(different.Length <= Sentences.All.Count / 20, string.Join('\n', different));
    }

    [Fact]
    public void Gives_the_same_bytes_each_time() => Assert.Equal(Exported().ToArray(), Exported().ToArray());

    private static SrxSegmenter Segmenter(string language)
    {
        using MemoryStream exported = Exported();
        return new SrxSegmenter(SrxReader.Read(exported, "norwegian.srx"), new LanguageCode(language));
    }

    private static MemoryStream Exported()
    {
        var stream = new MemoryStream();
        SrxExport.Write(stream);
        stream.Position = 0;
        return stream;
    }
}
