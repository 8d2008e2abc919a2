using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Translate.Documents;

/// <summary>
/// Tells what each line of a news article in plain text is: a metadata prefix (<c>date 2017-11 …</c>) and a caption's credit become blocks of
/// their own; a headline or sub-heading is short and has no terminal punctuation; a quote opens with a dash; a credit names an agency or starts with
/// <c>Foto:</c>.
/// </summary>
internal static partial class BlockClassifier
{
    private const int LongestHeading = 80;
    private const int MostHeadingWords = 13;
    private const int LongestCredit = 120;
    private const int FarthestNeighbour = 20;

    public static ImmutableArray<Line> Classify(ImmutableArray<Line> lines, string text)
    {
        List<Line> result = [];
        foreach (Line line in lines)
        {
            result.AddRange(Divide(line, text, isFirst: result.Count == 0));
        }

        for (int i = 0; i < result.Count; i++)
        {
            if (result[i].Kind == BlockKind.Paragraph)
            {
                result[i] = result[i] with { Kind = KindOf(result, i, text) };
            }
        }

        return [.. result];
    }

    /// <summary>Whether a line starts with a bullet, a number of a list, or a dash.</summary>
    public static bool OpensItem(string line) => Bullet().IsMatch(line) || DashQuote().IsMatch(line);

    private static IEnumerable<Line> Divide(Line line, string text, bool isFirst)
    {
        Match metadata = MetadataPrefix().Match(text, line.Start, line.End - line.Start);
        if (isFirst && metadata.Success)
        {
            yield return new Line(line.Start, line.Start + metadata.Groups["prefix"].Length, BlockKind.Metadata);
            line = line with { Start = line.Start + metadata.Length };
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

    private static BlockKind KindOf(List<Line> lines, int index, string text)
    {
        string line = lines[index].Of(text);
        if (line.Length <= LongestCredit && CreditLine.IsCredit(line))
        {
            return BlockKind.Credit;
        }

        bool opensWithDash = DashQuote().IsMatch(line);
        if (opensWithDash && IsDashList(lines, index, text))
        {
            return BlockKind.ListItem;
        }

        bool isFirst = !lines.Take(index).Any(l => l.Kind is not (BlockKind.Metadata or BlockKind.Credit));
        if (LooksLikeHeading(line) && TextFollows(lines, index, text))
        {
            return isFirst ? BlockKind.Headline : BlockKind.Heading;
        }

        return opensWithDash ? BlockKind.Quote
            : Bullet().IsMatch(line) ? BlockKind.ListItem
            : BlockKind.Paragraph;
    }

    private static bool LooksLikeHeading(string line) =>
        line.Length <= LongestHeading
        && line.AsSpan().Count(' ') < MostHeadingWords
        && !EndsSentence(line)
        && !Bullet().IsMatch(line)
        && HeadingStart().IsMatch(line);

    // A heading stands above something that is no credit; what opens with a dash, not above another dash line without a full stop.
    private static bool TextFollows(List<Line> lines, int index, string text) =>
        lines.Skip(index + 1).Where(l => l.Kind != BlockKind.Credit).Select(l => l.Of(text)).FirstOrDefault(l => !CreditLine.IsCredit(l)) is { } next
        && !(DashQuote().IsMatch(lines[index].Of(text)) && DashQuote().IsMatch(next) && !EndsSentence(next));

    // Neighbouring dash lines of which most have no full stop are a list; the others are direct speech.
    private static bool IsDashList(List<Line> lines, int index, string text)
    {
        bool OpensWithDash(int i) => i >= 0 && i < lines.Count && DashQuote().IsMatch(lines[i].Of(text));
        int open = 0;
        int closed = 0;
        void Count(int i) => _ = EndsSentence(lines[i].Of(text)) ? closed++ : open++;
        for (int i = index; OpensWithDash(i) && index - i <= FarthestNeighbour; i--)
        {
            Count(i);
        }

        for (int i = index + 1; OpensWithDash(i) && i - index <= FarthestNeighbour; i++)
        {
            Count(i);
        }

        return open > 1 && open > closed;
    }

    private static bool EndsSentence(string line) =>
        line.AsSpan().TrimEnd("»”\"')]") is [.., '.' or '!' or '?' or ':' or ';' or ',' or '…'];

    [GeneratedRegex(@"\G(?<prefix>(?:date|dato|published|publisert)\s*:?\s*\d{4}-\d{2}(?:-\d{2})?)(?:\s+|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MetadataPrefix();

    [GeneratedRegex(@"\G(?<caption>[^\r\n]{10,300}[.!?»)])\s+(?<credit>\(?(?:Ill\.|Foto|Arkivfoto|Illustrasjon|Video)\s*:[^.!?\r\n]{2,81})\z", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingCredit();

    [GeneratedRegex(@"\A(?:[-–—]\s)?[«“""(]?[\p{Lu}\d]", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingStart();

    [GeneratedRegex(@"\A[-–—]\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex DashQuote();

    [GeneratedRegex(@"\A(?:[•·▪◦*‣●■]\s*\S|\d{1,2}[.)]\s+\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}
