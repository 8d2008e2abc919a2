using System.Runtime.CompilerServices;
using Xunit;

namespace Translate.Testing;

/// <summary>
/// Compares output with a file under <c>Expected/</c> beside the test's source. Where they differ, what was received is written beside it as
/// <c>*.received.*</c>, to be looked at and, when it is right, renamed.
/// </summary>
public static class GoldenFile
{
    /// <summary>Asserts that <paramref name="actual"/> is the text of <c>Expected/<paramref name="name"/></c>.</summary>
    public static void Matches(string name, string actual, [CallerFilePath] string testFile = "")
    {
        string expectedPath = Path.Combine(Path.GetDirectoryName(testFile)!, "Expected", name);
        string expected = File.Exists(expectedPath) ? File.ReadAllText(expectedPath) : "";
        string receivedPath = Path.ChangeExtension(expectedPath, ".received" + Path.GetExtension(name));
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            File.Delete(receivedPath);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(expectedPath)!);
        using (StreamWriter received = File.CreateText(receivedPath))
        {
            received.Write(actual);
        }

        Assert.Equal(expected, actual);
    }
}
