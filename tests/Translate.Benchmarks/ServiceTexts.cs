using System.Text;
using Translate.Documents;
using Translate.Testing;

namespace Translate.Benchmarks;

/// <summary>Different segments, all of one length, out of the words of the sample articles.</summary>
/// <param name="Segments">The segments, each ending in a full stop and with none before.</param>
internal sealed record ServiceTexts(string[] Segments)
{
    private const int SegmentsToAnArticle = 1000;

    /// <summary>So many segments of so many characters.</summary>
    public static ServiceTexts Of(int count, int length)
    {
        string[] words = [.. SampleText.Lines([], 1).SelectMany(l => l.Split(' ')).Select(Letters).Where(w => w.Length > 0)];
        int next = 0;
        return new ServiceTexts([.. Enumerable.Range(0, count).Select(i => Segment(i, length, words, ref next))]);
    }

    /// <summary>The segments as articles of paragraphs, each paragraph a segment.</summary>
    public string[][] Articles() => [.. Segments.Chunk(SegmentsToAnArticle)];

    /// <summary>The segments as documents, none translated.</summary>
    public BilingualDocument[] Documents() => [.. Articles().Select((paragraphs, i) => BilingualDocument.FromArticle(
        Some.Article(paragraphs) with { Name = FormattableString.Invariant($"a{i}"), File = FormattableString.Invariant($"articles/a{i}.txt") },
        LanguageCode.English))];

    private static string Segment(int number, int length, string[] words, ref int next)
    {
        var text = new StringBuilder(FormattableString.Invariant($"Melding {number} om"));
        while (text.Length < length - 1)
        {
            text.Append(' ').Append(words[next++ % words.Length]);
        }

        text.Length = length - 1;
        text.Replace(' ', 'x', length - 2, 1);
        return text.Append('.').ToString();
    }

    private static string Letters(string word) => string.Concat(word.Where(c => char.IsLetter(c) || c == '-')).Trim('-');
}
