using Translate.Documents;
using Translate.Errors;
using Translate.Memories;

namespace Translate.Reviewing;

/// <summary>
/// Tells whether a bilingual file holds approved targets that were not handed back, so that a run does not write over a reviewer's work.
/// </summary>
/// <param name="reviewed">What was handed back.</param>
/// <param name="source">The language of the articles.</param>
/// <param name="target">The language of the editions.</param>
internal sealed class UnreturnedWork(ReviewedMemory reviewed, LanguageCode source, LanguageCode target)
{
    private readonly ILookup<string, (string Source, string Target)> _byArticle = reviewed.Approvals.ToLookup(
        a => a.Article, a => (CompactText.Of(a.Source.Text), CompactText.Of(a.Target.Text)), StringComparer.Ordinal);

    /// <summary>Why a file must not be written over, with what to do; null when it may be.</summary>
    /// <param name="file">The file, which need not exist.</param>
    /// <param name="article">The article that it is of.</param>
    public string? ObjectionTo(string file, Article article)
    {
        if (Path.GetExtension(file) is not (".xlf" or ".tmx") || !File.Exists(file))
        {
            return null;
        }

        try
        {
            (string Source, string Target)[] kept = [.. _byArticle[article.Name]];
            ReviewedSegment? work = ReviewedFile.Read(file, source, target).SelectMany(p => p.Segments).FirstOrDefault(s => IsUnreturned(s, kept));
            return work is null ? null
                : $"{work.Location}: approved here and not handed back, so this file was not written anew. Run 'translate accept {file}', or delete it.";
        }
        catch (DataFileException e)
        {
            return $"{e.Message} It may hold a reviewer's work, so it was not written anew. Mend it, or delete it.";
        }
    }

    // A tool may have split what is one segment in the memory. What was approved when the file was written bears its own fingerprint.
    private static bool IsUnreturned(ReviewedSegment segment, (string Source, string Target)[] kept)
    {
        if (segment.State < UnitState.Reviewed || string.IsNullOrWhiteSpace(segment.Target?.Text)
            || string.Equals(segment.Base, TextFingerprint.Of(MemoryKey.OnOneLine(segment.Target.Text)), StringComparison.Ordinal))
        {
            return false;
        }

        (string from, string to) = (CompactText.Of(segment.Source.Text), CompactText.Of(segment.Target.Text));
        return !Array.Exists(kept, a => a.Source.Contains(from, StringComparison.Ordinal) && a.Target.Contains(to, StringComparison.Ordinal));
    }
}
