using Translate.Documents;

namespace Translate.Writing;

/// <summary>Shows approved targets whose source has changed: what was approved, and how the source then became the source now.</summary>
internal static class SideBySideStale
{
    public static void Write(HtmlOutput html, BilingualDocument document, TranslationUnit unit)
    {
        foreach (StaleTarget stale in unit.Stale)
        {
            html.Open("div", ("class", "stale"), ("role", "note"));
            string reviewer = stale.Reviewer is { } name ? $" by {name}" : "";
            html.Element("p", $"The source has changed since its translation was approved{reviewer}. Approve it anew:", ("class", "warning"));
            html.OpenText("p", ("class", "source"), ("lang", document.Article.Language.Tag), ("dir", "auto"));
            WriteDifference(html, stale.Source, unit.Source.Text);
            html.Close();
            html.Element("p", stale.Target, ("class", "target"), ("lang", document.TargetLanguage.Tag), ("dir", "auto"));
            html.Close();
        }
    }

    private static void WriteDifference(HtmlOutput html, string old, string current)
    {
        foreach (TextDifference part in WordDifference.Between(old, current))
        {
            switch (part.Kind)
            {
                case DifferenceKind.Removed:
                    html.Element("del", part.Text);
                    break;
                case DifferenceKind.Added:
                    html.Element("ins", part.Text);
                    break;
                default:
                    html.Text(part.Text);
                    break;
            }
        }
    }
}
