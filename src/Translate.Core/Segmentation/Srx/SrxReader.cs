using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Translate.Errors;

namespace Translate.Segmentation.Srx;

/// <summary>
/// Reads SRX 2.0 (LISA OSCAR). Its regular expressions are ICU's or Java's; they are put into .NET's form, or refused with their line. Nothing
/// outside the file is read, and a DOCTYPE is refused.
/// </summary>
public static class SrxReader
{
    private const long MostCharacters = 1L << 24;
    private const int LongestLanguageMatch = 200;
    private const int LongestQuote = 80;

    private const string NoXml = "this is no SRX file: from here on it is not XML that can be read (a DOCTYPE is refused). "
        + "Name a file of rules in SRX 2.0; 'translate segment --export-srx FILE' writes one to begin with.";

    private static readonly XNamespace Srx = "http://www.lisa.org/srx20";

    /// <summary>Reads a file.</summary>
    /// <exception cref="DataFileException">The file is missing, is no SRX 2.0, or holds expressions that cannot be used: all of them are named.</exception>
    public static SrxRules Read(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
            return Read(stream, file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw DataFileException.NotFound(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw DataFileException.NotReadable(file, e);
        }
    }

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">The SRX.</param>
    /// <param name="file">The file as the user knows it, for messages.</param>
    /// <exception cref="DataFileException">It is no SRX 2.0, or holds expressions that cannot be used.</exception>
    public static SrxRules Read(Stream stream, string file)
    {
        XElement root = Load(stream, file);
        var mistakes = new List<Mistake>();
        SrxRules rules = Parse(root, file, mistakes);
        return mistakes.Count == 0 ? rules : throw DataFileException.InFiles(mistakes);
    }

    private static XElement Load(Stream stream, string file)
    {
        try
        {
            using var xml = XmlReader.Create(stream, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = MostCharacters,
            });
            return XDocument.Load(xml, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root!;
        }
        catch (XmlException e)
        {
            throw DataFileException.At(new SourceLocation(file, e.LineNumber, e.LinePosition), NoXml);
        }
    }

    private static SrxRules Parse(XElement root, string file, List<Mistake> mistakes)
    {
        if (root.Name != Srx + "srx" || root.Attribute("version")?.Value is not "2.0")
        {
            throw DataFileException.At(At(root, file), $"the root must be <srx version=\"2.0\"> in the namespace {Srx}.");
        }

        XElement header = Required(root, "header", file);
        bool cascade = YesOrNo(header, "cascade", null, file, mistakes);
        YesOrNo(header, "segmentsubflows", null, file, mistakes);
        XElement body = Required(root, "body", file);
        var sets = new Dictionary<string, ImmutableArray<SrxRule>>(StringComparer.Ordinal);
        foreach (XElement set in Required(body, "languagerules", file).Elements(Srx + "languagerule"))
        {
            string name = Attribute(set, "languagerulename", file, mistakes);
            if (!sets.TryAdd(name, [.. set.Elements(Srx + "rule").Select(r => Rule(r, file, mistakes))]))
            {
                mistakes.Add(new Mistake(At(set, file), $"there are two languagerule elements '{name}'."));
            }
        }

        var maps = Required(body, "maprules", file).Elements(Srx + "languagemap").Select(m => Map(m, sets, file, mistakes)).ToImmutableArray();
        return new SrxRules(file, cascade, maps);
    }

    private static (Regex Pattern, ImmutableArray<SrxRule> Rules) Map(
        XElement map, Dictionary<string, ImmutableArray<SrxRule>> sets, string file, List<Mistake> mistakes)
    {
        string name = Attribute(map, "languagerulename", file, mistakes);
        if (!sets.TryGetValue(name, out ImmutableArray<SrxRule> rules))
        {
            mistakes.Add(new Mistake(At(map, file), $"there is no languagerule '{name}'. {Nearest.Suggestion(name, sets.Keys)}"));
        }

        string pattern = Expression(Attribute(map, "languagepattern", file, mistakes), "languagepattern", At(map, file), mistakes);
        return (new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(LongestLanguageMatch)), rules.IsDefault ? [] : rules);
    }

    private static SrxRule Rule(XElement rule, string file, List<Mistake> mistakes)
    {
        XElement? before = rule.Element(Srx + "beforebreak");
        XElement? after = rule.Element(Srx + "afterbreak");
        if (string.IsNullOrEmpty(before?.Value) && string.IsNullOrEmpty(after?.Value))
        {
            mistakes.Add(new Mistake(At(rule, file), "a rule needs a beforebreak or an afterbreak; without both it would decide at every character."));
        }

        return new SrxRule(
            YesOrNo(rule, "break", true, file, mistakes),
            before is null ? "" : Expression(before.Value, "beforebreak", At(before, file), mistakes),
            after is null ? "" : Expression(after.Value, "afterbreak", At(after, file), mistakes),
            $"beforebreak '{Short(before?.Value)}' and afterbreak '{Short(after?.Value)}'",
            file,
            At(rule, file).Line);
    }

    private static string Expression(string pattern, string element, SourceLocation location, List<Mistake> mistakes)
    {
        try
        {
            string translated = new SrxExpression(pattern).ToDotNet();
            _ = new Regex($"(?<={translated})(?={translated})", RegexOptions.CultureInvariant, SrxMatcher.ShortestTime);
            SrxProbe.Refuse(translated);
            return translated;
        }
        catch (Exception e) when (e is NotSupportedException or ArgumentException)
        {
            mistakes.Add(new Mistake(location, $"the {element} '{Short(pattern)}' cannot be used: {e.Message}"));
            return "(?!)";
        }
    }

    private static string Short(string? pattern) => pattern is null ? "" : pattern.Length <= LongestQuote ? pattern : pattern[..LongestQuote] + "…";

    private static XElement Required(XElement parent, string name, string file) =>
        parent.Element(Srx + name) ?? throw DataFileException.At(At(parent, file), $"<{parent.Name.LocalName}> needs an element <{name}>.");

    private static string Attribute(XElement element, string name, string file, List<Mistake> mistakes)
    {
        if (element.Attribute(name)?.Value is { } value)
        {
            return value;
        }

        mistakes.Add(new Mistake(At(element, file), $"<{element.Name.LocalName}> needs the attribute '{name}'."));
        return "";
    }

    private static bool YesOrNo(XElement element, string name, bool? absent, string file, List<Mistake> mistakes)
    {
        string? value = element.Attribute(name)?.Value;
        if (value is not ("yes" or "no") && (value is not null || absent is null))
        {
            mistakes.Add(new Mistake(At(element, file), $"the attribute '{name}' of <{element.Name.LocalName}> must be yes or no."));
        }

        return value is null ? absent is true : value is "yes";
    }

    private static SourceLocation At(XElement element, string file) =>
        new(file, ((IXmlLineInfo)element).LineNumber, ((IXmlLineInfo)element).LinePosition);
}
