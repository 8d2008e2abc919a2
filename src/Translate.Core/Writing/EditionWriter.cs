using System.Text;
using Translate.Documents;

namespace Translate.Writing;

/// <summary>
/// Writes the edition: the article in the target language, with the same blocks, the same space between them and the same line ends.
/// Metadata and credits stand as they are.
/// </summary>
/// <remarks>
/// A unit without target shows its source; the quality stage reports it as critical, so that such an edition does not go out
/// unnoticed.
/// </remarks>
public sealed class EditionWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Format => "edition";

    /// <inheritdoc/>
    public string FileSuffix(BilingualDocument document) => $".{document.TargetLanguage.Tag}{document.Article.Extension}";

    /// <inheritdoc/>
    public async Task WriteAsync(BilingualDocument document, Stream output, CancellationToken cancellationToken)
    {
        byte[] bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(TextOf(document));
        await output.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
    }

    private static string TextOf(BilingualDocument document)
    {
        var text = new StringBuilder();
        ILookup<Block, TranslationUnit> units =
            document.Units.ToLookup<TranslationUnit, Block>(u => u.Block, ReferenceEqualityComparer.Instance);
        foreach (Block block in document.Article.Blocks)
        {
            text.Append(block.SpaceBefore);
            if (block.IsTranslatable)
            {
                AppendTargets(text, units[block]);
            }
            else
            {
                text.Append(block.Text);
            }
        }

        return text.Append(document.Article.Tail).ToString();
    }

    private static void AppendTargets(StringBuilder text, IEnumerable<TranslationUnit> units)
    {
        foreach (TranslationUnit unit in units)
        {
            text.Append(unit.Target is { } target ? OnOneLine(target.Text) : unit.Source.Text).Append(unit.SpaceAfter);
        }
    }

    // A line end inside a target would break the block in two.
    private static string OnOneLine(string target) => target.ReplaceLineEndings(" ");
}
