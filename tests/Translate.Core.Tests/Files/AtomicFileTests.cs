using System.Text;
using Translate.Errors;
using Translate.Files;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Makes_the_folder_and_replaces_the_file()
    {
        string path = _folder.PathOf("a/b/x.txt");

        await Write(path, "one");
        await Write(path, "two");

        Assert.Equal("two", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Single(Directory.GetFiles(_folder.PathOf("a/b")));
    }

    [Fact]
    public async Task Leaves_the_old_file_when_writing_fails_in_the_middle()
    {
        string path = _folder.Write("x.txt", "old");

        await Assert.ThrowsAsync<InvalidOperationException>(() => AtomicFile.WriteAsync(
            path,
            async (stream, cancellationToken) =>
            {
                await stream.WriteAsync("ne"u8.ToArray(), cancellationToken);
                throw new InvalidOperationException();
            },
            TestContext.Current.CancellationToken));

        Assert.Equal("old", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Does_not_touch_a_file_whose_bytes_stay()
    {
        string path = _folder.Write("x.txt", "same");
        File.SetLastWriteTimeUtc(path, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        await Write(path, "same");

        Assert.Equal(2001, File.GetLastWriteTimeUtc(path).Year);
    }

    [Fact]
    public async Task Says_which_file_cannot_be_written()
    {
        string path = Path.Combine(_folder.Write("file", ""), "x.txt");

        StageException error = await Assert.ThrowsAnyAsync<StageException>(() => Write(path, "x"));

        Assert.StartsWith($"{path}: cannot be written.", error.Message, StringComparison.Ordinal);
    }

    private static Task Write(string path, string text) => AtomicFile.WriteAsync(
        path, async (stream, cancellationToken) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken), TestContext.Current.CancellationToken);
}
