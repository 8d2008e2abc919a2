using Translate.Documents;

namespace Translate.Reviewing;

/// <summary>Reads the units of XLIFF 2.0, 2.1 and 2.2. Modules and extensions that say nothing about a review are passed over.</summary>
internal sealed class Xliff2Passages(ReviewedXml xml, LanguageCode source, LanguageCode target)
{
    private const string Its = "http://www.w3.org/2005/11/its";

    /// <summary>The passages. The reader stands at the root.</summary>
    public IEnumerable<ReviewedPassage> Read()
    {
        new LanguagePair(source, target).Require(xml, xml.Attribute("srcLang"), xml.Attribute("trgLang"));
        foreach (string child in xml.Children())
        {
            if (child is "file")
            {
                string? article = xml.Attribute("original");
                foreach (ReviewedPassage passage in Units(article, ReviewerHere(null)))
                {
                    yield return passage;
                }
            }
        }
    }

    // Of a file or a group: groups may hold groups, as deep as the reader lets them.
    private IEnumerable<ReviewedPassage> Units(string? article, string? reviewer)
    {
        foreach (string child in xml.Children())
        {
            if (child is "unit")
            {
                yield return new Xliff2Unit(xml, article, ReviewerHere(reviewer)).Read();
            }
            else if (child is "group")
            {
                foreach (ReviewedPassage passage in Units(article, ReviewerHere(reviewer)))
                {
                    yield return passage;
                }
            }
        }
    }

    private string? ReviewerHere(string? around) => xml.Attribute("revPerson", Its) ?? xml.Attribute("person", Its) ?? around;
}
