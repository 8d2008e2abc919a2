using System.Text.RegularExpressions;

namespace Translate.Documents;

/// <summary>
/// Takes off a line what is a block of its own: the metadata prefix of the first line (<c>date 2017-11 …</c>), a dateline (<c>OSLO (NTB): …</c>), and the credit
/// behind a caption.
/// </summary>
internal static partial class LineParts
{
    public static IEnumerable<Line> Of(Line line, string text, bool isFirst)
    {
        Match metadata = MetadataPrefix().Match(text, line.Start, line.End - line.Start);
        if (isFirst && metadata.Success)
        {
            yield return new Line(line.Start, line.Start + metadata.Groups["prefix"].Length, BlockKind.Metadata);
            line = line with { Start = line.Start + metadata.Length };
        }

        Match dateline = Dateline().Match(text, line.Start, line.End - line.Start);
        if (dateline.Success)
        {
            yield return new Line(line.Start, line.Start + dateline.Groups["dateline"].Length, BlockKind.Dateline);
            line = line with { Start = line.Start + dateline.Length };
        }

        if (line.Start == line.End)
        {
            yield break;
        }

        Match credit = TrailingCredit().Match(text, line.Start, line.End - line.Start);
        if (credit.Success && CreditLine.IsCredit(credit.Groups["credit"].Value))
        {
            yield return new Line(line.Start, credit.Groups["caption"].Index + credit.Groups["caption"].Length, BlockKind.Caption);
            yield return new Line(credit.Groups["credit"].Index, line.End, BlockKind.Credit);
        }
        else
        {
            yield return line;
        }
    }

    [GeneratedRegex(@"\G(?<prefix>(?:date|dato|published|publisert)\s*:?\s*\d{4}-\d{2}(?:-\d{2})?)(?:\s+|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetadataPrefix();

    // A place, an agency or newsroom in brackets, and a colon or dash before the first sentence.
    [GeneratedRegex(@"\G(?<dateline>\p{Lu}[\p{L}\p{M} ./,’'-]{1,50} \(\p{Lu}[\p{L} /,.-]{1,40}\)\s?[:–—-])\s+(?=[\p{Lu}\d«“""–-])", RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"\G(?<caption>[^\r\n]{10,300}[.!?»)])\s+(?<credit>\(?(?:Ill\.|Foto|Arkivfoto|Illustrasjon|Video)\s*:[^.!?\r\n]{2,81})\z", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingCredit();
}
