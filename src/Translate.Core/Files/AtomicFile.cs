using Translate.Errors;

namespace Translate.Files;

/// <summary>Writes files whole or not at all: a temporary file in the same folder, flushed to the disk, then renamed over the old one.</summary>
public static class AtomicFile
{
    /// <summary>Writes <paramref name="path"/> with whatever <paramref name="write"/> puts into the stream, making its folder where needed.</summary>
    /// <exception cref="StageException">The disk refused. The old file, if any, is untouched and no temporary file is left.</exception>
    /// <remarks>A file whose bytes would not change is not touched, so that its time stamp tells when it last changed.</remarks>
    public static async Task WriteAsync(string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        string temporary = path + ".tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 65536, useAsync: false);
            await using (stream.ConfigureAwait(false))
            {
                await write(stream, cancellationToken).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }

            if (File.Exists(path) && SameBytes(path, temporary))
            {
                File.Delete(temporary);
            }
            else
            {
                cancellationToken.ThrowIfCancellationRequested();
                File.Move(temporary, path, overwrite: true);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Remove(temporary);
            throw StageException.NotWritable(path, e);
        }
        catch
        {
            Remove(temporary);
            throw;
        }
    }

    /// <summary>Makes a folder, and those above it, where they are missing.</summary>
    /// <exception cref="StageException">The disk refused.</exception>
    public static void CreateFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw StageException.NotWritable(path, e);
        }
    }

    private static bool SameBytes(string first, string second)
    {
        using FileStream a = File.OpenRead(first);
        using FileStream b = File.OpenRead(second);
        if (a.Length != b.Length)
        {
            return false;
        }

        Span<byte> left = stackalloc byte[8192];
        Span<byte> right = stackalloc byte[8192];
        while (true)
        {
            int read = a.ReadAtLeast(left, left.Length, throwOnEndOfStream: false);
            int other = b.ReadAtLeast(right, right.Length, throwOnEndOfStream: false);
            if (!left[..read].SequenceEqual(right[..other]))
            {
                return false;
            }

            if (read < left.Length)
            {
                return true;
            }
        }
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to report; a temporary file that cannot be removed is overwritten by the next run.
        }
    }
}
