namespace Translate.Memories;

/// <summary>Counts what is read while shelves are built, and reports it from time to time.</summary>
internal sealed class MemoryCount(IProgress<MemoryProgress>? progress, long bytes)
{
    private const int Often = 5000;

    private string _file = "";
    private long _units;
    private long _before;
    private long _size;
    private long _read;

    /// <summary>Begins another file.</summary>
    public void Start(MemoryFile file)
    {
        _before += _size;
        _size = file.Size;
        _read = 0;
        _file = file.Name;
        Report();
    }

    /// <summary>Counts a unit; the file at hand has been read up to a position.</summary>
    public void Add(long position)
    {
        _read = position;
        if (++_units % Often == 0)
        {
            Report();
        }
    }

    private void Report() => progress?.Report(new MemoryProgress(_file, _units, bytes == 0 ? 1 : (double)(_before + _read) / bytes));
}
