using Translate.Errors;
using Translate.Files;

namespace Translate.Reviewing;

/// <summary>Keeps the reviewed memory for one command at a time, so that none loses what another accepts; the system frees it when the process ends, however it ends.</summary>
/// <remarks>
/// The file stays when it is freed. Were it deleted, one command could have opened it before and lock it after that, while another locks a new file of that name,
/// and both would hold the memory.
/// </remarks>
public sealed class MemoryLock : IDisposable
{
    private readonly FileStream _stream;

    private MemoryLock(FileStream stream) => _stream = stream;

    /// <summary>Takes the memory of a folder.</summary>
    /// <exception cref="ConfigurationException">Another command has it.</exception>
    /// <exception cref="StageException">The private folder cannot be written.</exception>
    public static MemoryLock Take(string folder)
    {
        string path = Path.Combine(folder, ".translate", "reviewed.lock");
        AtomicFile.CreateFolder(Path.GetDirectoryName(path)!);
        try
        {
            return new MemoryLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1));
        }
        catch (UnauthorizedAccessException e)
        {
            throw StageException.NotWritable(path, e);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw ConfigurationException.CommandLine($"{ReviewedMemory.FileName} is being written by another 'translate accept'. Run this one again when that has ended.");
        }
        catch (IOException e)
        {
            throw StageException.NotWritable(path, e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();
}
