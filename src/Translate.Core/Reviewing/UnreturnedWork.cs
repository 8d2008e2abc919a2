using Translate.Documents;
using Translate.Errors;

namespace Translate.Reviewing;

/// <summary>
/// Tells whether a bilingual file holds what a person did and did not hand back, so that a run does not write over it: approved targets, and targets that
/// were changed after the run that wrote them, whatever their state.
/// </summary>
/// <param name="reviewed">What was handed back.</param>
/// <param name="source">The language of the articles.</param>
/// <param name="target">The language of the editions.</param>
internal sealed class UnreturnedWork(ReviewedMemory reviewed, LanguageCode source, LanguageCode target)
{
    private readonly ILookup<string, KeptTarget> _byArticle =
        reviewed.Approvals.ToLookup(a => a.Article, a => KeptTarget.Of(a.Source, a.Target, a.State), StringComparer.Ordinal);

    /// <summary>Why a file must not be written over, with what to do; null when it may be.</summary>
    /// <param name="file">The file, which need not exist.</param>
    /// <param name="document">What would be written into it.</param>
    public string? ObjectionTo(string file, BilingualDocument document)
    {
        if (Path.GetExtension(file) is not (".xlf" or ".tmx") || !File.Exists(file))
        {
            return null;
        }

        try
        {
            KeptTarget[] approved = [.. _byArticle[document.Article.Name]];
            var kept = new Lazy<KeptTarget[]>(() => [.. approved, .. document.Units.Where(u => u.Target is not null).Select(u => KeptTarget.Of(u.Source, u.Target!, u.State))]);
            return ReviewedFile.Read(file, source, target).SelectMany(p => p.Segments).Select(s => ObjectionTo(s, file, approved, kept)).FirstOrDefault(o => o is not null);
        }
        catch (DataFileException e)
        {
            return $"{e.Message} It may hold a reviewer's work, so it was not written anew. Mend it, or delete it.";
        }
    }

    private static string? ObjectionTo(ReviewedSegment segment, string file, KeptTarget[] approved, Lazy<KeptTarget[]> kept)
    {
        if (!segment.HasTarget)
        {
            return null;
        }

        if (segment.State >= UnitState.Reviewed)
        {
            bool isReturned = segment is { Base: not null, IsAsWritten: true }
                ? !IsSignedOffHere(segment, approved)
                : Array.Exists(approved, a => a.Holds(segment) && (a.State == UnitState.Final || segment.State == UnitState.Reviewed));
            return isReturned ? null
                : $"{segment.Location}: approved here and not handed back, so this file was not written anew. Run 'translate accept {file}', or delete it.";
        }

        return segment.IsAsWritten || Array.Exists(kept.Value, k => k.Holds(segment)) ? null
            : segment.TellsWhatWasWritten
                ? $"{segment.Location}: changed here but neither approved nor handed back, so this file was not written anew. "
                    + $"Set what is right to reviewed and run 'translate accept {file}', or add '--include edited' to take what was changed as it is, or delete the file."
                : $"{segment.Location}: whether a person wrote this target is not known, since the mark that a run gives it is gone, so this file was not written anew. "
                    + $"Set what is right to reviewed and run 'translate accept {file}', or delete the file.";
    }

    // A withdrawn approval leaves a file that is as the run wrote it; only what is still approved can have been signed off since.
    private static bool IsSignedOffHere(ReviewedSegment segment, KeptTarget[] approved) =>
        segment.State == UnitState.Final && approved.Where(a => a.Holds(segment)).ToArray() is { Length: > 0 } same && Array.TrueForAll(same, a => a.State < UnitState.Final);
}
