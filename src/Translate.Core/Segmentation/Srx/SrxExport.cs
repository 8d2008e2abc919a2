using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Translate.Files;
using Translate.Pipeline;

namespace Translate.Segmentation.Srx;

/// <summary>Writes the built-in Norwegian rules as SRX 2.0, for tools that read it: OmegaT, Okapi and others.</summary>
public static partial class SrxExport
{
    private const string Namespace = "http://www.lisa.org/srx20";
    private const string Name = "Norwegian";
    private const string Stop = @"\.";

    /// <summary>Writes the file. The same words and rules give the same bytes.</summary>
    /// <exception cref="Errors.StageException">The disk refused.</exception>
    public static Task WriteAsync(string file, CancellationToken cancellationToken) =>
        AtomicFile.WriteAsync(file, (stream, _) => { Write(stream); return Task.CompletedTask; }, cancellationToken);

    /// <summary>Writes the rules into a stream.</summary>
    public static void Write(Stream stream)
    {
        using XmlWriter xml = XmlOutput.Create(stream);
        xml.WriteStartDocument();
        xml.WriteStartElement("srx", Namespace);
        xml.WriteAttributeString("version", "2.0");
        xml.WriteStartElement("header");
        xml.WriteAttributeString("segmentsubflows", "yes");
        xml.WriteAttributeString("cascade", "no");
        Format(xml, "start", "no");
        Format(xml, "end", "yes");
        Format(xml, "isolated", "no");
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        xml.WriteStartElement("languagerules");
        xml.WriteStartElement("languagerule");
        xml.WriteAttributeString("languagerulename", Name);
        foreach (string[] rule in RuleData.Lines("norwegian.srx-rules.txt").Chunk(3))
        {
            Rule(xml, rule);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("maprules");
        xml.WriteStartElement("languagemap");
        xml.WriteAttributeString("languagepattern", "(?i)(?:no|nb|nn|nor|nob|nno)(?:[-_].*)?");
        xml.WriteAttributeString("languagerulename", Name);
        xml.WriteEndDocument();
    }

    private static void Format(XmlWriter xml, string type, string include)
    {
        xml.WriteStartElement("formathandle");
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("include", include);
        xml.WriteEndElement();
    }

    private static void Rule(XmlWriter xml, string[] rule)
    {
        xml.WriteStartElement("rule");
        xml.WriteAttributeString("break", rule[0] is "break" ? "yes" : "no");
        xml.WriteElementString("beforebreak", Expanded(rule[1], "before "));
        xml.WriteElementString("afterbreak", Expanded(rule[2], "after "));
        xml.WriteEndElement();
    }

    private static string Expanded(string line, string label) => Section().Replace(
        line.Trim()[label.Length..].Trim(), m => Alternatives([.. Words(m.Groups["section"].Value)]));

    // Abbreviations are gathered by their last letter: a tool that looks back from the stop then passes over most of them at once.
    private static string Alternatives(string[] words) => words.All(w => w.EndsWith(Stop, StringComparison.Ordinal))
        ? $"(?:{string.Join('|', words.GroupBy(LastLetter, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(Gathered))}){Stop}"
        : $"(?:{string.Join('|', words)})";

    private static string Gathered(IGrouping<string, string> words)
    {
        string[] stems = [.. words.Select(w => w[..^(words.Key.Length + Stop.Length)])];
        return stems.Length == 1 ? stems[0] + words.Key : $"(?:{string.Join('|', stems)}){words.Key}";
    }

    private static string LastLetter(string word)
    {
        string stem = word[..^Stop.Length];
        return stem.EndsWith(']') ? stem[stem.LastIndexOf('[')..] : stem[^1].ToString();
    }

    private static IEnumerable<string> Words(string section)
    {
        WordKinds kind = Enum.GetValues<WordKinds>().Single(k => string.Equals(KebabCase.Of(k.ToString()), section, StringComparison.Ordinal));
        return NorwegianWords.Instance.All.Where(w => w.Value.Has(kind)).Select(w => w.Key)
            .OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).Select(Expression);
    }

    // Either first letter where the list has the small one; a space may follow each inner stop.
    private static string Expression(string word)
    {
        var expression = new StringBuilder();
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            expression.Append(i == 0 && char.IsLower(c) ? $"[{char.ToUpperInvariant(c)}{c}]" : Escaped(c));
            if (c == '.' && i < word.Length - 1)
            {
                expression.Append(@"\s?");
            }
        }

        return expression.ToString();
    }

    private static string Escaped(char c) => ".?!*+()[]{}|^$\\".Contains(c, StringComparison.Ordinal) ? $@"\{c}" : c.ToString();

    [GeneratedRegex(@"\{(?<section>[a-z][a-z-]*)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Section();
}
