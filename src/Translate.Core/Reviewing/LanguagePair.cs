using Translate.Documents;
using Translate.Errors;
using Translate.Memories;

namespace Translate.Reviewing;

/// <summary>The languages of a run, and whether a file that came back is in them.</summary>
/// <param name="Source">The language of the articles.</param>
/// <param name="Target">The language of the editions.</param>
internal readonly record struct LanguagePair(LanguageCode Source, LanguageCode Target)
{
    /// <summary>Refuses a file in other languages. A file may leave its target language unsaid.</summary>
    /// <exception cref="DataFileException">The file says another language.</exception>
    public void Require(ReviewedXml xml, string? source, string? target)
    {
        if (source is null)
        {
            throw DataFileException.At(xml.Here, "the file does not say its source language.");
        }

        if (!TmxLanguage.Matches(source, Source) || (target is not null && !TmxLanguage.Matches(target, Target)))
        {
            throw DataFileException.At(
                xml.Here, $"this file is from '{source}' to '{target ?? "?"}', but pipeline.yml translates from '{Source}' to '{Target}'.");
        }
    }
}
