using System.Diagnostics;
using Translate.Documents;
using Translate.Testing;
using Xunit;

namespace Translate.Core.Tests.Writing;

/// <summary>Runs the standards' own schemas over what was written, where the checker and its tools are present.</summary>
internal static class BilingualCheck
{
    private static readonly string[] Tools = ["/usr/share/java/jing.jar", "/usr/share/java/Saxon-HE.jar", "/usr/bin/xmllint", "/usr/bin/java"];

    public static async Task PassesAsync(IDocumentWriter writer, BilingualDocument document)
    {
        using var folder = new TemporaryFolder();
        await PassesAsync(folder.Write($"document{writer.FileSuffix(document)}", await Written.ByAsync(writer, document)));
    }

    public static async Task PassesAsync(string file)
    {
        string script = Repository.SharedOrSkip("tools", "check-bilingual");
        Assert.SkipUnless(Tools.All(File.Exists), "xmllint, jing or Saxon is not on this machine");
        using Process check = Process.Start(new ProcessStartInfo("bash", [script, file]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        string output = await check.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await check.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(check.ExitCode == 0, output);
    }
}
