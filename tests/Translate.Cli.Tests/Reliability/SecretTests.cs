using System.Text;
using Translate.Testing.Azure;
using Xunit;

namespace Translate.Cli.Tests.Reliability;

/// <summary>The key of a paid engine, after everything that writes has written.</summary>
public sealed class SecretTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_found_nowhere_after_a_kill_an_error_and_an_export()
    {
        await using Newsroom room = await Newsroom.OpenAsync(articles: 4, TimeSpan.FromSeconds(2));
        using (TranslateProcess killed = room.Start("run --verbose"))
        {
            while (room.Server.Calls.IsEmpty)
            {
                await Task.Delay(20, Token);
            }

            await killed.KillAsync();
        }

        room.Server.Delay = TimeSpan.Zero;
        const string WrongKey = "wrongcanary8901";
        string printed = "";
        foreach ((string command, string key) in new[] { ("run --verbose", WrongKey), ("run --verbose --json", TranslatorServer.Key), ("ledger export all.jsonl", WrongKey), ("ledger --json", WrongKey) })
        {
            using TranslateProcess process = room.Start(command, key);
            CommandResult result = await process.EndAsync(Token);
            printed += result.Output + result.Error;
        }

        string[] everything =
        [
            printed,
            .. Directory.GetFiles(room.Folder.Folder, "*", SearchOption.AllDirectories).Select(f => Encoding.Latin1.GetString(File.ReadAllBytes(f))),
        ];
        Assert.Contains(everything, t => t.Contains("Setning 5 i sak", StringComparison.Ordinal));
        Assert.All(everything, t => Assert.DoesNotContain("canary", t, StringComparison.Ordinal));
    }
}
