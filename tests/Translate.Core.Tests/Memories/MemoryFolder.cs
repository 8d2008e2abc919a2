using System.Collections.Immutable;
using System.Security;
using Translate.Documents;
using Translate.Memories;
using Translate.Testing;

namespace Translate.Core.Tests.Memories;

/// <summary>A folder with TMX files and their index.</summary>
internal sealed class MemoryFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _files = [];
    private readonly List<TranslationMemory> _opened = [];

    public string Path => _folder.Path;

    public string IndexFolder => _folder.PathOf(".translate/memory");

    public MemoryLocation Location => new(_folder.Path, [.. _files], LanguageCode.Bokmaal, LanguageCode.English);

    public string[] Shelves => Directory.Exists(IndexFolder) ? Directory.GetFiles(IndexFolder, "*.db").Order(StringComparer.Ordinal).ToArray() : [];

    public MemoryFolder With(params (string Source, string Target)[] pairs) => WithUnits("client.tmx", [.. pairs.Select(p => Unit(p.Source, p.Target))]);

    public MemoryFolder WithUnits(string name, params string[] units) => WithText(name, $"<tmx version=\"1.4\"><body>{string.Concat(units)}</body></tmx>");

    public MemoryFolder WithText(string name, string text)
    {
        string path = _folder.Write($"memories/{name}", text);
        if (!_files.Contains(path, StringComparer.Ordinal))
        {
            _files.Add(path);
        }

        return this;
    }

    public void Remove(string name)
    {
        string path = _folder.PathOf($"memories/{name}");
        File.Delete(path);
        _files.Remove(path);
    }

    public TranslationMemory Open(MemoryOptions? options = null, Func<string, ImmutableArray<TermMatch>>? names = null, IProgress<MemoryProgress>? progress = null)
    {
        var memory = TranslationMemory.Open(Location, options ?? new MemoryOptions(), names, progress);
        _opened.Add(memory);
        return memory;
    }

    public static string Unit(string source, string target, string properties = "", string attributes = "") =>
        $"<tu {attributes}>{properties}<tuv xml:lang=\"nb\"><seg>{SecurityElement.Escape(source)}</seg></tuv><tuv xml:lang=\"en\"><seg>{SecurityElement.Escape(target)}</seg></tuv></tu>\n";

    public static string Property(string type, string value) => $"<prop type=\"{type}\">{SecurityElement.Escape(value)}</prop>";

    public void Dispose()
    {
        _opened.ForEach(m => m.Dispose());
        _folder.Dispose();
    }
}
