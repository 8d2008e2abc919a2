namespace Translate.Yaml;

/// <summary>Gives one string for words that come again and again, as keys do.</summary>
internal sealed class StringPool
{
    // A file whose keys never repeat must not fill the pool.
    private const int Most = 256;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public StringPool() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A word as a string.</summary>
    public string Get(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out string? known))
        {
            return known;
        }

        string made = word.ToString();
        if (_words.Count < Most)
        {
            _words.Add(made);
        }

        return made;
    }
}
