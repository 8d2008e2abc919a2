using System.Text;
using Translate.Errors;
using Translate.Memories;
using Xunit;

namespace Translate.Core.Tests.Memories;

/// <summary>The index follows the TMX files, and costs nothing when it is lost.</summary>
public sealed class MemoryIndexTests : IDisposable
{
    private readonly MemoryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Is_built_once_and_then_opened()
    {
        _folder.With(("Ja.", "Yes."));
        Assert.Equal(1, Building());
        Assert.Equal(0, Building());
    }

    [Fact]
    public void Makes_no_folder_where_there_is_no_memory()
    {
        Assert.Equal(0, _folder.Open().Count);
        Assert.False(Directory.Exists(_folder.IndexFolder));
    }

    [Fact]
    public void Follows_a_changed_file()
    {
        _folder.With(("Ja.", "Yes.")).Open();

        // The same size, and perhaps the same time stamp.
        Assert.Equal("Yea.", _folder.With(("Ja.", "Yea.")).Open().Find("Ja.").Single().Target);
        Assert.Single(_folder.Shelves);
    }

    [Fact]
    public void Does_not_read_an_old_file_again_and_does_not_trust_a_new_time_stamp()
    {
        _folder.With(("Ja.", "Yes."));
        string file = _folder.Location.Files[0];
        File.SetLastWriteTimeUtc(file, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        _folder.Open();
        Assert.Equal(0, Building());

        File.SetLastWriteTimeUtc(file, new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(0, Building());
        Assert.Equal("Yes.", _folder.Open().Find("Ja.").Single().Target);
    }

    [Fact]
    public void Forgets_the_units_of_a_deleted_file()
    {
        _folder.WithUnits("a.tmx", MemoryFolder.Unit("Ja.", "Yes.")).WithUnits("b.tmx", MemoryFolder.Unit("Nei.", "No.")).Open();

        _folder.Remove("a.tmx");

        TranslationMemory memory = _folder.Open();
        Assert.Empty(memory.Find("Ja."));
        Assert.Single(memory.Find("Nei."));
    }

    [Fact]
    public void Is_the_same_after_its_folder_was_deleted()
    {
        _folder.With(("Ja.", "Yes."), ("Nei.", "No."));
        string before = _folder.Open().ContentHash;

        Directory.Delete(Path.Combine(_folder.Path, ".translate"), recursive: true);

        TranslationMemory memory = _folder.Open();
        Assert.Equal(before, memory.ContentHash);
        Assert.Equal("No.", memory.Find("Nei.").Single().Target);
    }

    [Fact]
    public void Keeps_a_large_file_apart_so_that_a_change_elsewhere_does_not_index_it_again()
    {
        string large = $"<tmx><body>{MemoryFolder.Unit("Stor.", "Large.")}</body></tmx>{new string(' ', (int)ShelfPlan.LargeFile)}";
        _folder.WithText("large.tmx", large).WithUnits("reviewed.tmx", MemoryFolder.Unit("Ja.", "Yes.")).Open();
        string[] before = _folder.Shelves;

        TranslationMemory memory = _folder.WithUnits("reviewed.tmx", MemoryFolder.Unit("Nei.", "No.")).Open();

        Assert.Equal(2, before.Length);
        Assert.Single(_folder.Shelves.Intersect(before, StringComparer.Ordinal));
        Assert.Single(memory.Find("Stor."));
        Assert.Single(memory.Find("Nei."));
        Assert.Empty(memory.Find("Ja."));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(20_000)]
    public void Is_built_anew_when_it_is_cut_off(int length)
    {
        _folder.With(("Ja.", "Yes.")).Open().Dispose();
        using (FileStream shelf = File.OpenWrite(_folder.Shelves.Single()))
        {
            shelf.SetLength(length);
        }

        Assert.Equal("Yes.", _folder.Open().Find("Ja.").Single().Target);
    }

    [Fact]
    public void Is_built_anew_when_it_is_something_else()
    {
        _folder.With(("Ja.", "Yes.")).Open().Dispose();
        using (FileStream shelf = File.OpenWrite(_folder.Shelves.Single()))
        {
            shelf.Write(Encoding.UTF8.GetBytes(new string('x', 5000)));
        }

        Assert.Equal("Yes.", _folder.Open().Find("Ja.").Single().Target);
    }

    [Fact]
    public void Keeps_the_old_index_when_a_file_cannot_be_read()
    {
        _folder.With(("Ja.", "Yes.")).Open();
        string[] before = _folder.Shelves;

        Assert.Throws<DataFileException>(() => _folder.WithText("client.tmx", "<tmx><body><tu>").Open());

        Assert.Equal(before, _folder.Shelves);
        Assert.Empty(Directory.GetFiles(_folder.IndexFolder, "*.tmp*"));
        Assert.Single(_folder.With(("Ja.", "Yes.")).Open().Find("Ja."));
    }

    [Fact]
    public void Leaves_nothing_half_built_when_it_is_cancelled()
    {
        _folder.With([.. Enumerable.Range(0, 100).Select(i => (FormattableString.Invariant($"Ja {i}."), "Yes."))]);

        Assert.Throws<OperationCanceledException>(() => TranslationMemory.Open(
            _folder.Location, new MemoryOptions(), cancellationToken: new CancellationToken(canceled: true)));

        Assert.Empty(_folder.Shelves);
        Assert.Equal(100, _folder.Open().Count);
    }

    [Fact]
    public async Task Is_built_by_one_and_used_by_all_who_open_it_at_once()
    {
        _folder.With([.. Enumerable.Range(0, 2000).Select(i => (FormattableString.Invariant($"Setning nummer {i}."), "Yes."))]);
        MemoryLocation location = _folder.Location;

        long[] counts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            using var memory = TranslationMemory.Open(location, new MemoryOptions());
            return memory.Count;
        })));

        Assert.Equal([2000, 2000, 2000, 2000], counts);
    }

    [Fact]
    public void Gives_the_same_matches_whatever_the_folder_is_called()
    {
        using var other = new MemoryFolder();
        string[] first = [.. Matches(_folder)];

        Assert.Equal(first, Matches(other));
        Assert.Contains("memories/client.tmx", first[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Has_no_unit_twice_that_says_the_same() =>
        Assert.Equal(2, _folder.With(("Ja.", "Yes."), ("Ja. ", "Yes."), ("Ja.", "Aye.")).Open().Count);

    [Fact]
    public void Counts_what_is_reviewed_by_file()
    {
        _folder.WithUnits(
            "m.tmx",
            MemoryFolder.Unit("Ja.", "Yes.", MemoryFolder.Property("x-state", "final")),
            MemoryFolder.Unit("Nei.", "No.", MemoryFolder.Property("x-state", "translated")),
            MemoryFolder.Unit("Kanskje.", "Perhaps."));

        Assert.Equal([new MemoryFileCount("memories/m.tmx", 3, 1, 1)], _folder.Open().CountByFile());
    }

    private static IEnumerable<string> Matches(MemoryFolder folder) => folder.With(("Ja, det er sant.", "Yes."), ("Ja, det er sant!", "Yes!")).Open()
        .Match("Ja, det er sant").Select(m => FormattableString.Invariant($"{m.Score} {m.Kind} {m.Origin} {m.Target}"));

    // How many files were read for the index.
    private int Building()
    {
        var reports = new Reports();
        _folder.Open(progress: reports);
        return reports.Files.Count;
    }

    private sealed class Reports : IProgress<MemoryProgress>
    {
        public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

        public void Report(MemoryProgress value) => Files.Add(value.File);
    }
}
