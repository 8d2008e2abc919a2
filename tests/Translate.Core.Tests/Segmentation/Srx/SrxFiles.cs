using System.Text;
using Translate.Documents;
using Translate.Segmentation;
using Translate.Segmentation.Srx;

namespace Translate.Core.Tests.Segmentation.Srx;

/// <summary>SRX files for tests.</summary>
internal static class SrxFiles
{
    /// <summary>A file with one set of rules for every language.</summary>
    public static string With(params (string Break, string Before, string After)[] rules) => Document(string.Concat(rules.Select(r =>
        $"<rule break=\"{r.Break}\"><beforebreak>{Escaped(r.Before)}</beforebreak><afterbreak>{Escaped(r.After)}</afterbreak></rule>\n")));

    /// <summary>A file with these elements as the rules of every language.</summary>
    public static string Document(string rules, string cascade = "no", string maps = "<languagemap languagepattern=\".*\" languagerulename=\"All\"/>") => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <srx xmlns="http://www.lisa.org/srx20" version="2.0">
        <header segmentsubflows="yes" cascade="{cascade}"><formathandle type="start" include="no"/></header>
        <body><languagerules>
        <languagerule languagerulename="All">
        {rules}</languagerule>
        <languagerule languagerulename="Nynorsk"><rule break="no"><beforebreak>kap\.</beforebreak><afterbreak>\s</afterbreak></rule></languagerule>
        </languagerules><maprules>{maps}</maprules></body></srx>
        """;

    public static SrxRules Read(string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        return SrxReader.Read(stream, "rules.srx");
    }

    public static string Split(string xml, string block, string language = "nb", Segmenter? extended = null) =>
        string.Join('¦', new SrxSegmenter(Read(xml), new LanguageCode(language), extended).Split(block).Select(s => s.Of(block)));

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
