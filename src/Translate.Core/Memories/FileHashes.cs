using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Translate.Errors;
using Translate.Files;

namespace Translate.Memories;

/// <summary>
/// The hashes of TMX files, remembered in a small text file: a file is read again only when its size or time stamp has changed, or
/// when it was written so shortly before the hashes were that a later change could bear the same time stamp.
/// </summary>
internal sealed class FileHashes
{
    /// <summary>Longer than the steps in which any file system counts time.</summary>
    private static readonly TimeSpan Doubt = TimeSpan.FromSeconds(2);

    private readonly string _path;
    private readonly Dictionary<string, FileStamp> _known;
    private readonly DateTime _written;

    /// <summary>The hashes remembered in a file, which need not exist.</summary>
    public FileHashes(string path)
    {
        _path = path;
        _written = File.GetLastWriteTimeUtc(path);
        _known = Lines(path).Select(FileStamp.Parse).OfType<FileStamp>().DistinctBy(s => s.Name, StringComparer.Ordinal)
            .ToDictionary(s => s.Name, StringComparer.Ordinal);
    }

    /// <summary>The files with their hashes, in the order given.</summary>
    /// <param name="files">Paths.</param>
    /// <param name="folder">The folder that their names are relative to.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="DataFileException">A file is missing or cannot be read.</exception>
    public ImmutableArray<MemoryFile> Of(IEnumerable<string> files, string folder, CancellationToken cancellationToken)
    {
        var stamps = files.Select(f => (Path: f, Stamp: Stamp(f, NameOf(f, folder), cancellationToken))).ToImmutableArray();
        if (stamps.Any(s => !_known.TryGetValue(s.Stamp.Name, out FileStamp? known) || known != s.Stamp || IsDoubtful(known)))
        {
            Remember(stamps.Select(s => s.Stamp), cancellationToken);
        }

        return [.. stamps.Select((s, i) => new MemoryFile(i, s.Stamp.Name, s.Path, s.Stamp.Size, s.Stamp.Hash))];
    }

    private static string NameOf(string file, string folder) =>
        Path.GetRelativePath(folder.Length == 0 ? "." : folder, file).Replace('\\', '/');

    private FileStamp Stamp(string file, string name, CancellationToken cancellationToken)
    {
        var info = new FileInfo(file);
        if (!info.Exists)
        {
            throw DataFileException.NotFound(file);
        }

        return _known.TryGetValue(name, out FileStamp? known) && known.Size == info.Length && known.Modified == info.LastWriteTimeUtc.Ticks
            && !IsDoubtful(known)
            ? known
            : new FileStamp(name, info.Length, info.LastWriteTimeUtc.Ticks, Hash(file, cancellationToken));
    }

    private bool IsDoubtful(FileStamp stamp) => stamp.Modified + Doubt.Ticks >= _written.Ticks;

    private static string Hash(string file, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            byte[] buffer = new byte[1 << 18];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                cancellationToken.ThrowIfCancellationRequested();
                hash.AppendData(buffer.AsSpan(0, read));
            }

            return Convert.ToHexStringLower(hash.GetCurrentHash());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw DataFileException.NotReadable(file, e);
        }
    }

    private void Remember(IEnumerable<FileStamp> stamps, CancellationToken cancellationToken)
    {
        string text = string.Concat(stamps.DistinctBy(s => s.Name, StringComparer.Ordinal).Select(s => s.Line + "\n"));
        try
        {
            // Bytes that stay the same leave the file untouched, and its time with it: no stamp would ever leave the doubt behind.
            File.Delete(_path);
            AtomicFile.WriteAsync(_path, (stream, token) => stream.WriteAsync(Encoding.UTF8.GetBytes(text), token).AsTask(), cancellationToken)
                .GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is StageException or IOException or UnauthorizedAccessException)
        {
            // Another run is writing it, or the disk is read-only: then the files are hashed again next time.
        }
    }

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
