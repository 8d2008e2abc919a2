using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Translate.Errors;
using Translate.Files;

namespace Translate.Documents;

/// <summary>
/// Reads an article in plain text (<c>.txt</c>). The structure is found from the text itself: see <see cref="BlockClassifier"/>. Text becomes NFC, and
/// characters that are never seen (soft hyphen, zero-width space, word joiner, a byte order mark inside) are left out; everything else,
/// with every line end and space, is in the blocks, the space before them and the tail.
/// </summary>
public static partial class PlainTextReader
{
    private const int LongestTitle = 100;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file to open.</param>
    /// <param name="name">The article's name: <see cref="Article.Name"/>.</param>
    /// <param name="language">The language that it is in.</param>
    /// <exception cref="DataFileException">The file is missing, empty, or not text.</exception>
    public static Article Read(string path, string name, LanguageCode language) => Parse(TextFile.Read(path), path, name, language);

    /// <summary>Finds the structure of a text that has been decoded.</summary>
    /// <exception cref="DataFileException">There is no text.</exception>
    public static Article Parse(DecodedText decoded, string file, string name, LanguageCode language)
    {
        string text = Clean(decoded.Text);
        ImmutableArray<Line> lines = BlockClassifier.Classify(PlainTextLines.Split(text), text);
        if (lines.IsEmpty)
        {
            throw DataFileException.Empty(file);
        }

        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>(lines.Length);
        int position = 0;
        foreach (Line line in lines)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"b{blocks.Count + 1}");
            blocks.Add(new Block(id, line.Kind, text[line.Start..line.End], text[position..line.Start]));
            position = line.End;
        }

        return new Article(
            name, file, Path.GetExtension(file), language, blocks.ToImmutable(), text[position..], decoded.Encoding, Metadata(blocks));
    }

    private static string Clean(string text) => Nfc.Of(InvisibleCharacters().Replace(text, ""));

    private static ArticleMetadata Metadata(IReadOnlyList<Block> blocks)
    {
        string? date = blocks[0].Kind == BlockKind.Metadata ? Date().Match(blocks[0].Text).Value : null;
        Block titled = blocks.FirstOrDefault(b => b.Kind == BlockKind.Headline) ?? blocks.FirstOrDefault(b => b.IsTranslatable && b.Kind != BlockKind.Dateline) ?? blocks[0];
        string title = string.Join(' ', titled.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (title.Length > LongestTitle)
        {
            int cut = title.LastIndexOf(' ', LongestTitle);
            title = title[..(cut > 0 ? cut : LongestTitle)] + " …";
        }

        return new ArticleMetadata(title, string.IsNullOrEmpty(date) ? null : date);
    }

    [GeneratedRegex("[\u00AD\u200B\u2060\uFEFF]")]
    private static partial Regex InvisibleCharacters();

    [GeneratedRegex(@"\d{4}-\d{2}(-\d{2})?")]
    private static partial Regex Date();
}
