using System.Xml;
using System.Xml.Linq;
using Translate.Documents;
using Translate.Files;
using Translate.Memories;

namespace Translate.Reviewing;

/// <summary>An approval as a <c>tu</c> of TMX, and back.</summary>
/// <param name="source">The language of the articles.</param>
/// <param name="target">The language of the editions.</param>
internal sealed class ApprovalXml(LanguageCode source, LanguageCode target)
{
    private static readonly XName Language = XNamespace.Xml + "lang";

    /// <summary>What a <c>tu</c> says, or null when it is no approval in these languages.</summary>
    public Approval? Read(XElement unit)
    {
        string? article = Property(unit, TmxProperties.Article);
        string? id = Property(unit, TmxProperties.Unit);
        Segment? from = Variant(unit, source);
        Segment? to = Variant(unit, target);
        UnitState? state = Property(unit, TmxProperties.State) switch
        {
            "final" => UnitState.Final,
            "reviewed" => UnitState.Reviewed,
            _ => null,
        };
        return article is null || id is null || from is null || to is null || state is null ? null : new Approval(article, id, from, to, state.Value)
        {
            Reviewer = (string?)unit.Attribute("creationid"),
            Date = (string?)unit.Attribute("creationdate") ?? "",
            Before = Property(unit, TmxProperties.ContextBefore),
            After = Property(unit, TmxProperties.ContextAfter),
            IsSuperseded = Property(unit, TmxProperties.Superseded) is "yes",
        };
    }

    /// <summary>The <c>tu</c> of an approval. What the one that it replaces held besides, such as a note, stays.</summary>
    public XElement Write(Approval approval, XElement? replaced)
    {
        var unit = new XElement(
            "tu",
            new XAttribute("creationdate", approval.Date),
            approval.Reviewer is { } reviewer ? new XAttribute("creationid", XmlOutput.Safe(reviewer)) : null,
            replaced?.Elements("note"),
            replaced?.Elements("prop").Where(p => !TmxProperties.OfApproval.Contains((string?)p.Attribute("type"), StringComparer.Ordinal)),
            Properties(approval),
            Variant(source, approval.Source),
            Variant(target, approval.Target),
            replaced?.Elements("tuv").Where(v => !IsIn(v, source) && !IsIn(v, target)));
        return unit;
    }

    private static IEnumerable<XElement> Properties(Approval approval) =>
        new (string Type, string? Value)[]
        {
            (TmxProperties.Article, approval.Article),
            (TmxProperties.Unit, approval.Unit),
            (TmxProperties.State, approval.State.ToString().ToLowerInvariant()),
            (TmxProperties.ContextBefore, approval.Before),
            (TmxProperties.ContextAfter, approval.After),
            (TmxProperties.Superseded, approval.IsSuperseded ? "yes" : null),
        }
        .Where(p => p.Value is not null)
        .Select(p => new XElement("prop", new XAttribute("type", p.Type), XmlOutput.Safe(p.Value!)));

    private static XElement Variant(LanguageCode language, Segment segment)
    {
        var seg = new XElement("seg");
        using (XmlWriter xml = seg.CreateWriter())
        {
            TmxSegment.Write(xml, segment);
        }

        return new XElement("tuv", new XAttribute(Language, language.Tag), seg);
    }

    private static string? Property(XElement unit, string type) =>
        unit.Elements("prop").FirstOrDefault(p => string.Equals((string?)p.Attribute("type"), type, StringComparison.Ordinal))?.Value;

    private static bool IsIn(XElement variant, LanguageCode language) => (string?)variant.Attribute(Language) is { } tag && TmxLanguage.Matches(tag, language);

    private static Segment? Variant(XElement unit, LanguageCode language) =>
        unit.Elements("tuv").FirstOrDefault(v => IsIn(v, language))?.Element("seg") is { } seg
            ? StoredSegment.Read(seg)
            : null;
}
