using Translate.Core.Tests.Segmentation.Srx;
using Translate.Documents;
using Translate.Segmentation;
using Xunit;

namespace Translate.Core.Tests.Segmentation;

public sealed class SegmentersTests
{
    [Theory]
    [InlineData(SrxUse.Extend, "Én; to.¦Tre.")]
    [InlineData(SrxUse.Replace, "Én; to. Tre.")]
    public void An_SRX_file_extends_or_replaces_the_built_in_rules(SrxUse use, string expected)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        using (StreamWriter file = File.CreateText(Path.Combine(folder, "own.srx")))
        {
            file.Write(SrxFiles.With(("no", ";", @"\s")));
        }

        ISegmenter segmenter = Segmenters.Create(new SegmentationOptions { Srx = "own.srx", SrxUse = use }, folder, LanguageCode.Bokmaal);

        Assert.Equal(expected, string.Join('¦', segmenter.Split("Én; to. Tre.").Select(s => s.Of("Én; to. Tre."))));
        Directory.Delete(folder, recursive: true);
    }
}
