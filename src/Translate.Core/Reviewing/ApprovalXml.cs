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

    /// <summary>The <c>tu</c> of an approval.</summary>
    public XElement Write(Approval approval) => new(
        "tu",
        new XAttribute("creationdate", approval.Date),
        approval.Reviewer is { } reviewer ? new XAttribute("creationid", XmlOutput.Safe(reviewer)) : null,
        Properties(approval).Where(p => p.Value is not null).Select(p => Property(p.Type, p.Value!)),
        Variant(source, approval.Source),
        Variant(target, approval.Target));

    /// <summary>The <c>tu</c> of an approval in place of another. What that held besides stays: notes, other properties, attributes, and texts in other languages.</summary>
    public XElement Replace(XElement replaced, Approval old, Approval now)
    {
        var unit = new XElement(replaced);
        unit.SetAttributeValue("creationdate", now.Date);
        unit.SetAttributeValue("creationid", now.Reviewer is { } reviewer ? XmlOutput.Safe(reviewer) : null);
        foreach ((string type, string? value) in Properties(now))
        {
            SetProperty(unit, type, value);
        }

        if (!old.Target.Equals(now.Target))
        {
            XElement to = unit.Elements("tuv").First(v => IsIn(v, target));
            to.Element("seg")!.ReplaceWith(Variant(target, now.Target).Element("seg"));
            SetChange(unit, now);
            SetChange(to, now);
        }

        return unit;
    }

    // Where a tool says when a unit was last changed and by whom, that is to stay true.
    private static void SetChange(XElement element, Approval now)
    {
        if (element.Attribute("changedate") is { } date)
        {
            date.Value = now.Date;
        }

        if (element.Attribute("changeid") is not null)
        {
            element.SetAttributeValue("changeid", now.Reviewer is { } reviewer ? XmlOutput.Safe(reviewer) : null);
        }
    }

    private static void SetProperty(XElement unit, string type, string? value)
    {
        XElement[] known = [.. Elements(unit, type)];
        if (value is null)
        {
            known.Remove();
        }
        else if (known is [var first, ..])
        {
            first.Value = XmlOutput.Safe(value);
        }
        else
        {
            unit.Elements("tuv").First().AddBeforeSelf(Property(type, value));
        }
    }

    private static (string Type, string? Value)[] Properties(Approval approval) =>
    [
        (TmxProperties.Article, approval.Article),
        (TmxProperties.Unit, approval.Unit),
        (TmxProperties.State, approval.State.ToString().ToLowerInvariant()),
        (TmxProperties.ContextBefore, approval.Before),
        (TmxProperties.ContextAfter, approval.After),
        (TmxProperties.Superseded, approval.IsSuperseded ? "yes" : null),
    ];

    private static XElement Property(string type, string value) => new("prop", new XAttribute("type", type), XmlOutput.Safe(value));

    private static XElement Variant(LanguageCode language, Segment segment)
    {
        var seg = new XElement("seg");
        using (XmlWriter xml = seg.CreateWriter())
        {
            TmxSegment.Write(xml, segment);
        }

        return new XElement("tuv", new XAttribute(Language, language.Tag), seg);
    }

    private static IEnumerable<XElement> Elements(XElement unit, string type) =>
        unit.Elements("prop").Where(p => string.Equals((string?)p.Attribute("type"), type, StringComparison.Ordinal));

    private static string? Property(XElement unit, string type) => Elements(unit, type).FirstOrDefault()?.Value;

    private static bool IsIn(XElement variant, LanguageCode language) => (string?)variant.Attribute(Language) is { } tag && TmxLanguage.Matches(tag, language);

    private static Segment? Variant(XElement unit, LanguageCode language) =>
        unit.Elements("tuv").FirstOrDefault(v => IsIn(v, language))?.Element("seg") is { } seg
            ? StoredSegment.Read(seg)
            : null;
}
