using Xunit;

namespace Translate.Cli.Tests.Reliability;

/// <summary>A disk that is full, at one write after the other.</summary>
public sealed class FullDiskTests
{
    private const int Plenty = 20_000;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pays_for_nothing_that_it_could_not_keep()
    {
        await using Newsroom room = await OnSmallDiskAsync();
        await AtEachSizeAsync(room, step: 400);

        string[] sent = [.. room.Server.Calls.SelectMany(c => c.Texts)];
        Assert.NotEmpty(sent);
        Assert.Equal(sent.Distinct(StringComparer.Ordinal).Count(), sent.Length);
        Assert.Empty(await room.PendingAsync());
    }

    [Fact]
    public async Task Leaves_every_file_whole_and_goes_on_when_there_is_space()
    {
        await using Newsroom room = await OnSmallDiskAsync();
        Assert.Equal(ExitCode.Finished, (await RunAsync(room)).ExitCode);
        Dictionary<string, string> expected = room.Editions();
        Directory.Delete(room.Folder.PathOf("editions"), recursive: true);
        int calls = room.Server.Calls.Length;

        int full = await AtEachSizeAsync(room, step: 80, expected);

        Assert.True(full > 4, "The disk was to be full at several of the writes.");
        Assert.Equal(expected, room.Editions());
        Assert.Equal(calls, room.Server.Calls.Length);
    }

    private static async Task<Newsroom> OnSmallDiskAsync()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName is "root", "needs Linux and root, to mount a small disk");
        Newsroom room = await Newsroom.OpenAsync(articles: 3, TimeSpan.Zero, longest: 12, diskKilobytes: Plenty);
        if (!room.HasDisk)
        {
            await room.DisposeAsync();
            Assert.Skip("a small disk cannot be mounted here");
        }

        return room;
    }

    // Each run has a little more space than the last, so it stops at a later write.
    private static async Task<int> AtEachSizeAsync(Newsroom room, int step, Dictionary<string, string>? expected = null)
    {
        string folder = room.Folder.Folder;
        int size = SmallDisk.UsedKilobytes(folder);
        for (int full = 0; ; full++)
        {
            size += step;
            await SmallDisk.ResizeAsync(folder, size);
            CommandResult result = await RunAsync(room);
            if (result.ExitCode == ExitCode.Finished)
            {
                await SmallDisk.ResizeAsync(folder, Plenty);
                return full;
            }

            Assert.True(full < 50 && result.ExitCode == ExitCode.Stopped, $"{result.ExitCode}: {result.Error}");
            Assert.Contains("cannot be written", result.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
            if (expected is not null && Directory.Exists(room.Folder.PathOf("editions")))
            {
                Assert.All(room.Editions(), file => Assert.Equal(expected[file.Key], file.Value));
            }
        }
    }

    private static async Task<CommandResult> RunAsync(Newsroom room)
    {
        using TranslateProcess run = room.Start("run --quiet");
        return await run.EndAsync(Token);
    }
}
