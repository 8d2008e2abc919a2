using System.Globalization;
using System.Text.RegularExpressions;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Glossaries;

/// <summary>The truth table of <c>names.txt</c>: what is found in a sentence, with its first offer; or that nothing is.</summary>
internal static partial class NameSentences
{
    public static TheoryData<string, string, string> All()
    {
        var data = new TheoryData<string, string, string>();
        foreach (string line in File.ReadLines(Repository.PathOf("tests", "Translate.Core.Tests", "Glossaries", "names.txt")))
        {
            if (line.Length > 0 && !line.StartsWith('#'))
            {
                string[] fields = line.Split('|', StringSplitOptions.TrimEntries);
                data.Add(fields[0], Unescaped(fields[1]), Unescaped(fields[2]));
            }
        }

        return data;
    }

    private static string Unescaped(string text) => Escape().Replace(
        text, m => ((char)int.Parse(m.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"\\u(?<code>[0-9A-F]{4})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();
}
