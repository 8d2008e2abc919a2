using System.Collections.Immutable;
using System.Globalization;
using Translate.Documents;
using Translate.Errors;
using Translate.Files;
using Translate.Segmentation;

namespace Translate.Aligning;

/// <summary>Finds the segments of an article, and of an edition in another language.</summary>
public static class AlignableText
{
    private const int FewestLines = 10;
    private const int SentencesInParagraph = 2;

    /// <summary>The segments of a text as the units of a document; none has a target.</summary>
    /// <param name="decoded">The text.</param>
    /// <param name="file">The file as the user knows it, for messages.</param>
    /// <param name="language">Its language: English has abbreviations of its own, every other is read by the rules for Norwegian.</param>
    /// <param name="other">The language it is aligned with.</param>
    /// <param name="layout">How the segments are found; <see cref="TextLayout.Auto"/> counts as <see cref="TextLayout.Article"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="DataFileException">There is no text.</exception>
    public static async Task<BilingualDocument> ReadAsync(
        DecodedText decoded, string file, LanguageCode language, LanguageCode other, TextLayout layout, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(decoded);
        string name = Path.GetFileNameWithoutExtension(file);
        if (layout == TextLayout.Lines)
        {
            return BilingualDocument.FromArticle(OfLines(decoded, file, name, language), other);
        }

        var stage = new SegmentationStage(SegmenterFor(language));
        Article article = PlainTextReader.Parse(decoded, file, name, language);
        return await stage.RunAsync(BilingualDocument.FromArticle(article, other), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Whether a text looks like a list of sentences: ten lines or more, none of them empty, with fewer than two sentences on average. An
    /// article has empty lines between its paragraphs, or paragraphs of several sentences.
    /// </summary>
    public static bool LooksLikeLines(DecodedText decoded, LanguageCode language)
    {
        ArgumentNullException.ThrowIfNull(decoded);
        string[] lines = decoded.Text.TrimEnd().Split('\n');
        ISegmenter segmenter = SegmenterFor(language);
        return lines.Length >= FewestLines && !lines.Any(string.IsNullOrWhiteSpace)
            && lines.Sum(l => segmenter.Split(l.Trim()).Length) < lines.Length * SentencesInParagraph;
    }

    private static ISegmenter SegmenterFor(LanguageCode language) =>
        string.Equals(language.Tag.Split('-')[0], LanguageCode.English.Tag, StringComparison.OrdinalIgnoreCase) ? new EnglishSegmenter() : new Segmenter();

    // A block's number is its line's.
    private static Article OfLines(DecodedText decoded, string file, string name, LanguageCode language)
    {
        ImmutableArray<Block> blocks =
        [
            .. decoded.Text.Split('\n')
                .Select((line, i) => new Block(
                    string.Create(CultureInfo.InvariantCulture, $"b{i + 1}"), BlockKind.Paragraph, Nfc.Of(line.Trim()), ""))
                .Where(block => block.Text.Length > 0),
        ];
        return blocks.IsEmpty
            ? throw DataFileException.Empty(file)
            : new Article(name, file, Path.GetExtension(file), language, blocks, "", decoded.Encoding, new ArticleMetadata("", null));
    }
}
