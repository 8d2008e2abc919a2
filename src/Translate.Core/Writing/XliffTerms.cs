using System.Xml;
using Translate.Documents;
using Translate.Files;

namespace Translate.Writing;

/// <summary>
/// Writes the terms of one unit: the glossary module (XLIFF 2.1, 5.2), which says what each marked name should be called, and in the metadata how it came
/// into the target.
/// </summary>
internal sealed class XliffTerms(XmlWriter xml, IEnumerable<XliffSegment> segments)
{
    private readonly (string MarkId, TermMatch Term, TermProof? Proof)[] _terms =
        [.. segments.SelectMany(s => s.Unit.Terms.Select((t, i) => (s.TermIds[i], t, s.Unit.Proofs.FirstOrDefault(p => p.Term == t))))];

    /// <summary>The <c>gls:glossary</c>; nothing for a unit without terms.</summary>
    public void WriteGlossary()
    {
        if (_terms.Length == 0)
        {
            return;
        }

        xml.WriteStartElement("gls", "glossary", Xliff.Glossary);
        foreach ((string markId, TermMatch term, _) in _terms)
        {
            xml.WriteStartElement("gls", "glossEntry", Xliff.Glossary);
            xml.WriteAttributeString("ref", $"#{markId}");
            WriteText("term", term.Term);
            foreach (string accepted in term.Accepted.DefaultIfEmpty(term.Required))
            {
                WriteText("translation", accepted);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>One group for each term that was looked for in the target.</summary>
    public void WriteProofs(XliffMetadata metadata)
    {
        foreach ((string markId, _, TermProof? proof) in _terms)
        {
            if (proof is not null)
            {
                metadata.StartGroup("term");
                metadata.Write("mark", markId);
                metadata.Write("proof", proof.IsProved ? Labels.Of(proof.Method) : "missing");
                metadata.Write("english", proof.English);
                metadata.Write("replaced", proof.Replaced);
            }
        }
    }

    private void WriteText(string element, string text)
    {
        xml.WriteStartElement("gls", element, Xliff.Glossary);
        xml.WriteSafeString(text);
        xml.WriteEndElement();
    }
}
