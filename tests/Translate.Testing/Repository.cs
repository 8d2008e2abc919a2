using Xunit;

namespace Translate.Testing;

/// <summary>Finds files of the repository, and the shared data beside it where it is present.</summary>
public static class Repository
{
    private static readonly Lazy<string> Folder = new(() =>
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Translate.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("These tests run inside the repository.");
    });

    /// <summary>The folder that holds <c>Translate.sln</c>.</summary>
    public static string Root => Folder.Value;

    /// <summary>A file of the repository, by its parts.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file in the <c>shared</c> folder beside the repository; the test is skipped where it is absent.</summary>
    public static string SharedOrSkip(params string[] parts)
    {
        string path = Path.Combine([Root, "..", "shared", .. parts]);
        Assert.SkipUnless(File.Exists(path), $"shared/{string.Join('/', parts)} is not on this machine");
        return path;
    }
}
