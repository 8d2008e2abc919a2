using Translate.Documents;
using Translate.Segmentation.Srx;

namespace Translate.Segmentation;

/// <summary>Makes the segmenter that the options of the stage <c>segmentation</c> describe.</summary>
public static class Segmenters
{
    /// <summary>Makes the segmenter for a language.</summary>
    /// <param name="options">The options.</param>
    /// <param name="folder">The folder that the SRX file's path is relative to.</param>
    /// <param name="language">The language of the articles.</param>
    /// <exception cref="Errors.DataFileException">The SRX file cannot be read, or has no rules for the language.</exception>
    public static ISegmenter Create(SegmentationOptions options, string folder, LanguageCode language)
    {
        var norwegian = new Segmenter(options.Colon);
        return options.Srx is { } file
            ? new SrxSegmenter(SrxReader.Read(Path.Combine(folder, file)), language, options.SrxUse == SrxUse.Extend ? norwegian : null)
            : norwegian;
    }
}
