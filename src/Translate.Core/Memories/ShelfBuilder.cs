using Microsoft.Data.Sqlite;
using Translate.Documents;
using Translate.Errors;

namespace Translate.Memories;

/// <summary>
/// Builds shelves in the folder of the index. A shelf is written under another name, flushed and renamed: whoever opens it finds it whole
/// or not at all. One process builds at a time.
/// </summary>
internal sealed class ShelfBuilder(string folder, LanguageCode source, LanguageCode target)
{
    private const string Unfinished = "unfinished.tmp";

    /// <summary>Builds the shelves that are missing and removes those of this language pair that no plan names.</summary>
    /// <exception cref="DataFileException">A TMX file cannot be read; what was there before is kept.</exception>
    /// <exception cref="StageException">The disk refused.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; no shelf is half built.</exception>
    public void Build(IReadOnlyCollection<ShelfPlan> plans, IProgress<MemoryProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using FileStream held = Lock(cancellationToken);
            ShelfPlan[] missing = [.. plans.Where(p => !File.Exists(Path.Combine(folder, p.Name)))];
            var count = new MemoryCount(progress, missing.Sum(p => p.Files.Sum(f => f.Size)));
            foreach (ShelfPlan plan in missing)
            {
                Build(plan, count, cancellationToken);
            }

            RemoveOthers(plans);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw StageException.NotWritable(folder, e);
        }
    }

    private void Build(ShelfPlan plan, MemoryCount count, CancellationToken cancellationToken)
    {
        string unfinished = Path.Combine(folder, Unfinished);
        File.Delete(unfinished);
        try
        {
            using (var writer = new ShelfWriter(unfinished))
            {
                for (int i = 0; i < plan.Files.Length; i++)
                {
                    Add(writer, i, plan.Files[i], count, cancellationToken);
                }

                writer.Complete();
            }

            Flush(unfinished);
            File.Move(unfinished, Path.Combine(folder, plan.Name), overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private void Add(ShelfWriter writer, int place, MemoryFile file, MemoryCount count, CancellationToken cancellationToken)
    {
        count.Start(file);
        using FileStream stream = TmxReader.Open(file.Path);
        foreach (TmxUnit unit in TmxReader.Read(stream, file.Path, source, target).Where(u => u.IsApproved))
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Add(place, unit);
            count.Add(stream.Position);
        }
    }

    // The lock is the open file, not its being there: a killed process leaves none behind.
    private FileStream Lock(CancellationToken cancellationToken)
    {
        string path = Path.Combine(folder, "lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                cancellationToken.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(100));
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private void RemoveOthers(IEnumerable<ShelfPlan> plans)
    {
        var wanted = plans.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        foreach (string shelf in Directory.GetFiles(folder, $"{ShelfPlan.Prefix(source, target)}*{ShelfPlan.Suffix}"))
        {
            if (!wanted.Contains(Path.GetFileName(shelf)))
            {
                File.Delete(shelf);
            }
        }
    }

    private static void Flush(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }
}
