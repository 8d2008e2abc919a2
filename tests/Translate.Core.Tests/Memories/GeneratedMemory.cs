using System.Collections.Immutable;
using Translate.Memories;
using Translate.Testing.Memories;

namespace Translate.Core.Tests.Memories;

/// <summary>A memory of five thousand generated units, indexed once for all the tests of a class.</summary>
public sealed class GeneratedMemory : IDisposable
{
    private readonly MemoryFolder _folder = new();
    private readonly Shelves _shelves;

    public GeneratedMemory()
    {
        var text = new GeneratedText(seed: 1);
        (string Source, string Target)[] pairs = [.. Enumerable.Range(0, 5_000).Select(_ => text.Sentence())];
        Sources = [.. pairs.Select(p => p.Source)];
        _folder.With(pairs);
        ImmutableArray<MemoryFile> files = new FileHashes(Path.Combine(_folder.IndexFolder, "files.tsv")).Of(_folder.Location.Files, _folder.Path, CancellationToken.None);
        _shelves = Shelves.Open(_folder.Location, ShelfPlan.Of(files, _folder.Location.Source, _folder.Location.Target), null, CancellationToken.None);
        Similar = new SimilarUnits(_shelves, 60, _ => []);
    }

    internal string[] Sources { get; }

    internal SimilarUnits Similar { get; }

    public void Dispose()
    {
        _shelves.Dispose();
        _folder.Dispose();
    }
}
