using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Translate.Testing.Azure;
using Xunit;

namespace Translate.Cli.Tests.Reliability;

/// <summary>A folder with many articles and a server to translate them, for tests that run <c>translate</c> as a process of its own.</summary>
internal sealed class Newsroom : IAsyncDisposable
{
    private static readonly string Tail = string.Concat(Enumerable.Repeat(" og om alt det andre som folk snakker om", 9));

    private readonly TranslatorServer _server;

    private Newsroom(TranslatorServer server) => _server = server;

    /// <summary>The folder.</summary>
    public CommandLine Folder { get; } = new();

    /// <summary>Whether the folder is a small disk.</summary>
    public bool HasDisk { get; private set; }

    /// <summary>The server.</summary>
    public TranslatorServer Server => _server;

    /// <summary>Makes a newsroom of short articles and one that takes several calls. Every third sentence stands in the next article too.</summary>
    /// <param name="articles">How many articles.</param>
    /// <param name="delay">How long the server takes for a call.</param>
    /// <param name="options">More options for the engine, after a comma.</param>
    /// <param name="longest">The sentences of the one long article.</param>
    /// <param name="diskKilobytes">The size of the small disk that the folder is to be; null for none.</param>
    public static async Task<Newsroom> OpenAsync(
        int articles, TimeSpan delay, string options = "", int longest = 800, int? diskKilobytes = null)
    {
        var newsroom = new Newsroom(await TranslatorServer.StartAsync());
        newsroom._server.Delay = delay;
        newsroom.HasDisk = diskKilobytes is { } size && await SmallDisk.MountAsync(newsroom.Folder.Folder, size);
        newsroom.Folder.WritePipeline();
        string pipeline = newsroom.Folder.Read("pipeline.yml").Replace("{ engine: pseudo }", $"{{ engine: azure{options} }}", StringComparison.Ordinal);
        newsroom.Folder.Write("pipeline.yml", pipeline);
        for (int i = 0; i < articles; i++)
        {
            newsroom.Folder.Write(FormattableString.Invariant($"articles/sak-{i:000}.txt"), Article(i, i == articles / 2 ? longest : 12));
        }

        return newsroom;
    }

    /// <summary>Starts <c>translate</c> in the folder.</summary>
    public TranslateProcess Start(string arguments, string key = TranslatorServer.Key) => TranslateProcess.Start(
        Folder.Folder,
        arguments,
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AZURE_TRANSLATOR_KEY"] = key,
            ["AZURE_TRANSLATOR_REGION"] = TranslatorServer.Region,
            ["AZURE_TRANSLATOR_ENDPOINT"] = _server.Address,
        });

    /// <summary>The texts that the ledger has a reply to.</summary>
    public async Task<ImmutableArray<string>> PaidAsync() =>
    [
        .. (await LedgerAsync("export"))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (string)JsonNode.Parse(line)!["text"]!),
    ];

    /// <summary>The texts that the ledger lists as sent and never answered, with their characters.</summary>
    public async Task<ImmutableArray<(string Text, long Characters)>> PendingAsync() =>
    [
        .. JsonNode.Parse(await LedgerAsync("--json"))!["pending"]!.AsArray()
            .Select(p => ((string)p!["source"]!, (long)p["characters"]!)),
    ];

    /// <summary>Every file of the output folder but the report, which tells what the run itself cost.</summary>
    public Dictionary<string, string> Editions(string folder = "editions") => Directory.GetFiles(Folder.PathOf(folder))
        .Where(f => Path.GetFileName(f) is not "report.json")
        .ToDictionary(f => Path.GetFileName(f)!, f => Convert.ToHexString(File.ReadAllBytes(f)), StringComparer.Ordinal);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        if (HasDisk)
        {
            await SmallDisk.UnmountAsync(Folder.Folder);
        }

        Folder.Dispose();
    }

    private async Task<string> LedgerAsync(string command)
    {
        CommandResult result = await Folder.RunAsync($"ledger {command} --pipeline ./pipeline.yml");
        Assert.True(result.ExitCode == ExitCode.Finished, result.Error);
        return result.Output;
    }

    // Long sentences: a call holds fifty thousand characters, and there are to be many calls.
    private static string Article(int number, int sentences) => string.Create(CultureInfo.InvariantCulture, $"Sak nummer {number}\n\n")
        + string.Join(' ', Enumerable.Range(0, sentences).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"Setning {i} i sak {(i % 3 == 0 ? (number / 2) * 2 : number)} handler om Irak{Tail}."))) + "\n";
}
