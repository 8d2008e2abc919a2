using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Translate.Documents;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>A word alignment as one line of text, as the ledger keeps it: <c>start+length-start+length</c>, source first, separated by spaces.</summary>
internal static class AlignmentText
{
    public static string Write(ImmutableArray<WordAlignment> alignment)
    {
        var text = new StringBuilder();
        foreach (WordAlignment words in alignment)
        {
            text.Append(text.Length == 0 ? "" : " ");
            text.Append(CultureInfo.InvariantCulture, $"{words.Source.Start}+{words.Source.Length}-{words.Target.Start}+{words.Target.Length}");
        }

        return text.ToString();
    }

    /// <exception cref="FormatException">The text is something else.</exception>
    public static ImmutableArray<WordAlignment> Read(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Words)];

    private static WordAlignment Words(string text) => text.Split('-') switch
    {
        [var source, var target] => new WordAlignment(Span(source), Span(target)),
        _ => throw new FormatException($"'{text}' is no pair of spans."),
    };

    private static TextSpan Span(string text) => text.Split('+') switch
    {
        [var start, var length] => new TextSpan(Number(start), Number(length)),
        _ => throw new FormatException($"'{text}' is no span."),
    };

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
