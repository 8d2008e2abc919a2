using Translate.Errors;
using Translate.Files;

namespace Translate.Running;

/// <summary>Keeps an output folder for one run at a time; the system frees it when the process ends, however it ends.</summary>
internal sealed class OutputLock : IDisposable
{
    private readonly FileStream _stream;

    private OutputLock(FileStream stream) => _stream = stream;

    /// <summary>Takes the folder, making it where needed.</summary>
    /// <exception cref="ConfigurationException">Another run has it.</exception>
    /// <exception cref="StageException">The folder cannot be written.</exception>
    public static OutputLock Take(string folder)
    {
        AtomicFile.CreateFolder(folder);
        string path = Path.Combine(folder, ".translate-run");
        try
        {
            return new OutputLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (UnauthorizedAccessException e)
        {
            throw StageException.NotWritable(folder, e);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw ConfigurationException.OutputInUse(folder);
        }
        catch (IOException e)
        {
            throw StageException.NotWritable(folder, e);
        }
    }

    public void Dispose() => _stream.Dispose();
}
