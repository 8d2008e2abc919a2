using Translate.Documents;
using Translate.Errors;
using Translate.Memories;

namespace Translate.Reviewing;

/// <summary>Reads the <c>tu</c>s of a TMX file, each a passage of one segment.</summary>
internal sealed class TmxPassages(ReviewedXml xml, LanguageCode source, LanguageCode target)
{
    private static readonly Dictionary<string, string> NoData = new(StringComparer.Ordinal);

    /// <summary>The passages. The reader stands at the root.</summary>
    public IEnumerable<ReviewedPassage> Read()
    {
        foreach (string _ in xml.Children().Where(child => child is "body"))
        {
            foreach (string __ in xml.Children().Where(child => child is "tu"))
            {
                if (ReadUnit() is { } passage)
                {
                    yield return passage;
                }
            }
        }
    }

    private ReviewedPassage? ReadUnit()
    {
        SourceLocation location = xml.Here;
        Dictionary<string, string> properties = new(StringComparer.Ordinal);
        string? unitReviewer = ReviewerHere();
        List<(string Language, Segment Text, string? Reviewer)> variants = [];
        foreach (string child in xml.Children())
        {
            if (child is "prop" && xml.Attribute("type") is { } type)
            {
                properties[type] = xml.Text();
            }
            else if (child is "tuv")
            {
                variants.Add(ReadVariant());
            }
        }

        int from = variants.FindIndex(v => TmxLanguage.Matches(v.Language, source));
        int to = variants.FindIndex(v => TmxLanguage.Matches(v.Language, target));
        if (from < 0 || to < 0)
        {
            return null;
        }

        string? unit = properties.GetValueOrDefault(TmxProperties.Unit);
        var segment = new ReviewedSegment(unit, variants[from].Text, variants[to].Text, StateOf(properties), location)
        {
            Reviewer = properties.GetValueOrDefault(TmxProperties.Reviewer) ?? variants[to].Reviewer ?? unitReviewer,
            Base = properties.GetValueOrDefault(TmxProperties.Approved),
            Written = properties.GetValueOrDefault(TmxProperties.Written),
            Before = properties.GetValueOrDefault(TmxProperties.ContextBefore) ?? properties.GetValueOrDefault(TmxProperties.OmegaTBefore),
            After = properties.GetValueOrDefault(TmxProperties.ContextAfter) ?? properties.GetValueOrDefault(TmxProperties.OmegaTAfter),
        };
        return new ReviewedPassage(properties.GetValueOrDefault(TmxProperties.Article), unit?.Split('.')[0], [segment]);
    }

    private (string Language, Segment Text, string? Reviewer) ReadVariant()
    {
        SourceLocation location = xml.Here;
        string? reviewer = ReviewerHere();
        string language = xml.Attribute("xml:lang") ?? xml.Attribute("lang")
            ?? throw DataFileException.At(location, "this 'tuv' does not say its language. Add 'xml:lang=\"nb\"' or whichever it is.");
        Segment? text = null;
        foreach (string child in xml.Children())
        {
            if (child is "seg")
            {
                InlineContent.Read(xml, NoData, out text);
            }
        }

        return (language, text ?? throw DataFileException.At(location, "this 'tuv' has no 'seg', so there is no text in it. Add one, or remove the 'tuv'."), reviewer);
    }

    private string? ReviewerHere() => (xml.Attribute("changeid") ?? xml.Attribute("creationid")) is { Length: > 0 } name ? name : null;

    // TMX has no states of its own: what a tool wrote is a translation, and only our own property says more.
    private static UnitState StateOf(Dictionary<string, string> properties) =>
        properties.GetValueOrDefault(TmxProperties.State)?.Trim() switch
        {
            "final" => UnitState.Final,
            "reviewed" => UnitState.Reviewed,
            "initial" => UnitState.Initial,
            _ => UnitState.Translated,
        };
}
