using Translate.Documents;

namespace Translate.Reviewing;

/// <summary>Reads the <c>trans-unit</c>s of XLIFF 1.2, with the segmentation that a tool may have added (<c>seg-source</c>).</summary>
internal sealed class Xliff12Passages(ReviewedXml xml, LanguageCode source, LanguageCode target)
{
    private readonly Dictionary<string, string> _phases = new(StringComparer.Ordinal);

    /// <summary>The passages. The reader stands at the root.</summary>
    public IEnumerable<ReviewedPassage> Read()
    {
        foreach (string child in xml.Children())
        {
            if (child is "file")
            {
                new LanguagePair(source, target).Require(xml, xml.Attribute("source-language"), xml.Attribute("target-language"));
                _phases.Clear();
                foreach (ReviewedPassage passage in UnitsIn(xml.Attribute("original")))
                {
                    yield return passage;
                }
            }
        }
    }

    private IEnumerable<ReviewedPassage> UnitsIn(string? article)
    {
        foreach (string child in xml.Children())
        {
            if (child is "phase" && xml.Attribute("phase-name") is { } phase && xml.Attribute("contact-name") is { } name)
            {
                _phases[phase] = name;
            }
            else if (child is "trans-unit")
            {
                yield return new Xliff12TransUnit(xml, article, _phases).Read();
            }
            else if (child is "header" or "phase-group" or "body" or "group")
            {
                foreach (ReviewedPassage passage in UnitsIn(article))
                {
                    yield return passage;
                }
            }
        }
    }
}
