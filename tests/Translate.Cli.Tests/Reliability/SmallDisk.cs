using System.Diagnostics;
using System.Globalization;

namespace Translate.Cli.Tests.Reliability;

/// <summary>A disk in memory, mounted over a folder, of a size that the test changes. Only root may mount one.</summary>
internal static class SmallDisk
{
    /// <summary>Mounts it; false where that is not allowed.</summary>
    public static Task<bool> MountAsync(string folder, int kilobytes) => RunAsync("mount", $"-t tmpfs -o {Size(kilobytes)} translate-test {folder}");

    /// <summary>Makes it larger or smaller.</summary>
    public static Task<bool> ResizeAsync(string folder, int kilobytes) => RunAsync("mount", $"-o remount,{Size(kilobytes)} {folder}");

    /// <summary>Takes it away with all it holds.</summary>
    public static Task<bool> UnmountAsync(string folder) => RunAsync("umount", folder);

    /// <summary>How much of it is used.</summary>
    public static int UsedKilobytes(string folder)
    {
        var drive = new DriveInfo(folder);
        return (int)((drive.TotalSize - drive.TotalFreeSpace) / 1024);
    }

    private static string Size(int kilobytes) => string.Create(CultureInfo.InvariantCulture, $"size={kilobytes}k");

    private static async Task<bool> RunAsync(string command, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { UseShellExecute = false, RedirectStandardError = true });
        await process!.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
