using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Translate.Documents;

/// <summary>
/// Tells what each line of a news article in plain text is: a headline or sub-heading is short and has no terminal punctuation; the first running text
/// is the lead; a quote opens with a dash; a credit names an agency or starts with <c>Foto:</c>; the rest is told by <see cref="LineParts"/>, <see
/// cref="CreditLine"/>, <see cref="FactBox"/> and <see cref="TableLine"/>.
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
            result.AddRange(LineParts.Of(line, text, isFirst: result.Count == 0));
        }

        for (int i = 0; i < result.Count; i++)
        {
            for (int boxEnd = i + FactBox.LengthAt(result, i, text); i < boxEnd; i++)
            {
                result[i] = result[i] with { Kind = OpensItem(result[i].Of(text)) ? BlockKind.ListItem : BlockKind.FactBox };
            }

            if (i < result.Count && result[i].Kind == BlockKind.Paragraph)
            {
                result[i] = result[i] with { Kind = KindOf(result, i, text) };
            }
        }

        MarkLead(result);
        return [.. result];
    }

    /// <summary>Whether a line starts with a bullet, a number of a list, or a dash.</summary>
    public static bool OpensItem(string line) => Bullet().IsMatch(line) || DashQuote().IsMatch(line);

    // The lead stands at the head of an article that goes on: what comes before the first running text is its head.
    private static void MarkLead(List<Line> lines)
    {
        int first = lines.FindIndex(l => l.Kind is BlockKind.Paragraph or BlockKind.Quote or BlockKind.Heading or BlockKind.ListItem or BlockKind.FactBox);
        if (first >= 0 && lines[first].Kind == BlockKind.Paragraph && lines.Skip(first + 1).Any(l => l.Kind is BlockKind.Paragraph or BlockKind.Quote or BlockKind.Heading))
        {
            lines[first] = lines[first] with { Kind = BlockKind.Lead };
        }
    }

    private static BlockKind KindOf(List<Line> lines, int index, string text)
    {
        string line = lines[index].Of(text);
        if (line.Length <= LongestCredit && (CreditLine.IsByline(line) || CreditLine.IsCredit(line)))
        {
            return CreditLine.IsByline(line) ? BlockKind.Byline : BlockKind.Credit;
        }

        if (TableLine.IsRow(lines, index, text))
        {
            return BlockKind.TableRow;
        }

        bool opensWithDash = DashQuote().IsMatch(line);
        if (opensWithDash && IsDashList(lines, index, text))
        {
            return BlockKind.ListItem;
        }

        bool isFirst = !lines.Take(index).Any(l => l.Kind is not (BlockKind.Metadata or BlockKind.Byline or BlockKind.Credit));
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
        lines.Skip(index + 1).Where(l => l.Kind is not (BlockKind.Credit or BlockKind.Byline)).Select(l => l.Of(text)).FirstOrDefault(l => !CreditLine.IsCredit(l) && !CreditLine.IsByline(l)) is { } next
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

    [GeneratedRegex(@"\A(?:[-–—]\s)?[«“""(]?[\p{Lu}\d]", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingStart();

    [GeneratedRegex(@"\A[-–—]\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex DashQuote();

    [GeneratedRegex(@"\A(?:[•·▪◦*‣●■]\s*\S|\d{1,2}[.)]\s+\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}
