using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Translate.Documents;
using Translate.Errors;

namespace Translate.Memories;

/// <summary>What people have approved earlier, looked up by the source text.</summary>
public sealed class TranslationMemory
{
    private const int SameText = 100;

    /// <summary>A list of translations longer than this is no help to anyone.</summary>
    private const int MostOffered = 100;

    private readonly Dictionary<string, ImmutableArray<MemoryMatch>> _matches = new(StringComparer.Ordinal);

    private TranslationMemory(IEnumerable<string> files, LanguageCode source, LanguageCode target)
    {
        using var content = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in files)
        {
            foreach (TmxUnit unit in TmxReader.Read(file, source, target).Where(u => u.IsApproved))
            {
                Add(unit, file, content);
            }
        }

        ContentHash = Convert.ToHexStringLower(content.GetCurrentHash())[..8];
    }

    /// <summary>A memory that holds nothing.</summary>
    public static TranslationMemory Empty { get; } = new([], LanguageCode.Bokmaal, LanguageCode.English);

    /// <summary>How many different sources it knows.</summary>
    public int Count => _matches.Count;

    /// <summary>A hash of everything in it, in its order: eight hexadecimal digits. It is part of a run's signature.</summary>
    public string ContentHash { get; }

    /// <summary>Reads TMX files, in the order given. Machine output that nobody reviewed is left out.</summary>
    /// <param name="files">The files, as named in <c>pipeline.yml</c>.</param>
    /// <param name="source">The source language.</param>
    /// <param name="target">The target language.</param>
    /// <exception cref="DataFileException">A file cannot be read.</exception>
    public static TranslationMemory Load(IEnumerable<string> files, LanguageCode source, LanguageCode target) => new(files, source, target);

    /// <summary>
    /// The approved translations of the same text, whatever its white space: the first is the one to suggest, because it comes from
    /// the first unit of the first file that has the text. No more than a hundred are offered.
    /// </summary>
    public ImmutableArray<MemoryMatch> Find(string source) => _matches.GetValueOrDefault(MemoryKey.Of(source), []);

    private void Add(TmxUnit unit, string file, IncrementalHash content)
    {
        string key = MemoryKey.Of(unit.Source);
        ImmutableArray<MemoryMatch> known = _matches.GetValueOrDefault(key, []);
        foreach (string target in unit.Targets.Select(MemoryKey.OnOneLine))
        {
            if (known.Length < MostOffered && !known.Any(m => string.Equals(m.Target, target, StringComparison.Ordinal)))
            {
                known = known.Add(new MemoryMatch(unit.Source, target, SameText, file));
                content.AppendData(Encoding.UTF8.GetBytes($"{file}\n{unit.Source}\n{target}\n"));
            }
        }

        _matches[key] = known;
    }
}
