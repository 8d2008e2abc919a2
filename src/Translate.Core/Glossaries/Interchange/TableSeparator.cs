namespace Translate.Glossaries.Interchange;

/// <summary>Which character separates the fields of a table.</summary>
internal static class TableSeparator
{
    private const string ExcelHint = "sep=";

    private static readonly char[] Candidates = [',', ';', '\t'];

    /// <summary>
    /// The separator, and where the header begins. A first line <c>sep=;</c>, as Excel understands it, decides; otherwise the candidate that
    /// stands most often in the header outside quotation marks, since a Norwegian Excel writes semicolons. The first of equals wins.
    /// </summary>
    public static (char Separator, int Start) Of(string text)
    {
        int end = text.AsSpan().IndexOfAny('\r', '\n');
        ReadOnlySpan<char> header = end < 0 ? text : text.AsSpan(0, end);
        if (header.StartsWith(ExcelHint, StringComparison.OrdinalIgnoreCase) && header.Length == ExcelHint.Length + 1)
        {
            return (header[^1], Math.Min(text.Length, end < 0 ? text.Length : end));
        }

        char best = Candidates[0];
        int most = 0;
        foreach (char candidate in Candidates)
        {
            int count = CountOutsideQuotes(header, candidate);
            if (count > most)
            {
                (best, most) = (candidate, count);
            }
        }

        return (best, 0);
    }

    private static int CountOutsideQuotes(ReadOnlySpan<char> header, char candidate)
    {
        int count = 0;
        bool quoted = false;
        foreach (char c in header)
        {
            quoted ^= c == '"';
            count += !quoted && c == candidate ? 1 : 0;
        }

        return count;
    }
}
