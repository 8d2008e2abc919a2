using System.Collections.Immutable;
using System.Globalization;
using Translate.Documents;
using Translate.Pipeline;

namespace Translate.Segmentation;

/// <summary>The stage <c>segmentation</c>: splits the unit of each translatable block at its sentence ends, and a table row at its cells.</summary>
public sealed class SegmentationStage(ISegmenter segmenter) : IStage
{
    /// <inheritdoc/>
    public string Name => "segmentation";

    /// <inheritdoc/>
    public ValueTask<BilingualDocument> RunAsync(BilingualDocument document, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(document.WithUnits(document.Units.SelectMany(Split)));
    }

    private IEnumerable<TranslationUnit> Split(TranslationUnit unit)
    {
        if (!unit.Block.IsTranslatable || unit.Target is not null || !unit.Source.Codes.IsEmpty)
        {
            return [unit];
        }

        string text = unit.Source.Text;
        ImmutableArray<TextSpan> spans = unit.Block.Kind == BlockKind.TableRow ? TableCells.Split(text) : segmenter.Split(text);
        return spans.Select((span, i) =>
        {
            int start = i == 0 ? 0 : span.Start;
            int next = i + 1 < spans.Length ? spans[i + 1].Start : text.Length;
            string id = string.Create(CultureInfo.InvariantCulture, $"{unit.Block.Id}.{i + 1}");
            return new TranslationUnit(id, unit.Block, new Segment(text[start..span.End]), text[span.End..next]);
        });
    }
}
