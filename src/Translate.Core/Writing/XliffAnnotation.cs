using System.Globalization;
using System.Xml;
using Translate.Documents;
using Translate.Files;

namespace Translate.Writing;

/// <summary>
/// What the ITS module says about a whole target: how sure a machine was (MT Confidence), which tool made it and who approved it (Provenance).
/// </summary>
/// <param name="Confidence">0–1; null when no machine said.</param>
/// <param name="Tool">The engine that made the target; null when none did.</param>
/// <param name="Reviewer">Who approved it; null when that is not known.</param>
internal sealed record XliffAnnotation(double? Confidence, string? Tool, string? Reviewer)
{
    /// <summary>The type that the specification gives a mark with ITS attributes (XLIFF 2.1, 5.9).</summary>
    public const string Type = "its:generic";

    /// <summary>What is to be said about a unit's target, or null.</summary>
    public static XliffAnnotation? For(TranslationUnit unit)
    {
        string? tool = unit.Engine?.ToString();
        return unit.Target is { Text.Length: > 0 } && (tool ?? unit.Reviewer) is not null ? new(unit.Confidence, tool, unit.Reviewer) : null;
    }

    public void WriteAttributes(XmlWriter xml)
    {
        if (Confidence is { } confidence)
        {
            xml.WriteAttributeString("its", "annotatorsRef", Xliff.Its, $"mt-confidence|{AsReference(Tool ?? "machine")}");
            xml.WriteAttributeString("its", "mtConfidence", Xliff.Its, confidence.ToString("0.00", CultureInfo.InvariantCulture));
        }

        foreach ((string name, string value) in Provenance())
        {
            xml.WriteStartAttribute("its", name, Xliff.Its);
            xml.WriteSafeString(value);
            xml.WriteEndAttribute();
        }
    }

    private IEnumerable<(string Name, string Value)> Provenance() =>
        new (string Name, string? Value)[] { ("revPerson", Reviewer), ("tool", Tool) }.Where(p => p.Value is not null).Select(p => (p.Name, p.Value!));

    // The value is an IRI, and no white space or bar may stand beside the bar before it (ITS 2.0, 5.7).
    private static string AsReference(string tool) => string.Concat(tool.Select(c => char.IsWhiteSpace(c) || c == '|' ? '-' : c));
}
