using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Translate.Testing;
using Translate.Testing.Azure;
using Xunit;

namespace Translate.Engines.Tests.Azure;

/// <summary>
/// The test server, asked by the service's own client for JavaScript: what that client understands, the service could have said. Skipped where node is
/// absent, or its packages cannot be had.
/// </summary>
public sealed class RealClientTests
{
    private static readonly string Script = Repository.PathOf("tests", "Translate.Engines.Tests", "Azure", "RealClient");

    [Fact]
    public async Task The_services_own_client_understands_the_test_server()
    {
        string folder = await InstalledOrSkipAsync();
        await using TranslatorServer server = await TranslatorServer.StartAsync();
        server.Next(Fault.TooMany("0"), Fault.Error(503, 503000));

        (int exitCode, string output) = await RunAsync("node", [Path.Combine(folder, "drive.mjs"), server.Address, TranslatorServer.Key, TranslatorServer.Region], folder);

        Assert.True(exitCode == 0, output);
        JsonNode seen = JsonNode.Parse(output)!;
        JsonNode answer = seen["translated"]!;
        Assert.Equal(("200", "request-1", "24"), ((string?)answer["status"], (string?)answer["requestId"], (string?)answer["usage"]));
        JsonNode first = answer["body"]![0]!["translations"]![0]!;
        Assert.Equal(("en", "‹Snø› ‹i› ‹Oslo.›"), ((string?)first["to"], (string?)first["text"]));
        Assert.Equal("0:2-0:4 4:4-6:8 6:10-10:16", (string?)first["alignment"]!["proj"]);
        Assert.Equal((11, 17), ((int)first["sentLen"]!["srcSentLen"]![0]!, (int)first["sentLen"]!["transSentLen"]![0]!));
        Assert.Equal("‹Et› ‹<b>› ‹&› ‹«Å».›", (string?)answer["body"]![1]!["translations"]![0]!["text"]);
        Assert.Equal("‹Ja.›", (string?)seen["afterFaults"]!["body"]![0]!["translations"]![0]!["text"]);
        Assert.Equal(
            ["400 400072", "400 400077", "400 400036", "401 401000"],
            new[] { "tooMany", "tooLong", "wrongLanguage", "wrongKey" }.Select(n => $"{seen[n]!["status"]} {seen[n]!["code"]}"));
        Assert.Equal(3 + 24, server.Billed);
        Assert.All(server.Calls, c => Assert.Equal("/translate", c.Path));
    }

    // npm installs what the lock file names, once for a build folder.
    private static async Task<string> InstalledOrSkipAsync()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "RealClient");
        Directory.CreateDirectory(folder);
        foreach (string file in Directory.GetFiles(Script))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        if (!File.Exists(Path.Combine(folder, "node_modules", ".package-lock.json")))
        {
            (int exitCode, string output) = await RunAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=0"], folder);
            Assert.SkipUnless(exitCode == 0, $"npm cannot install the client: {output}");
        }

        return folder;
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string program, string[] arguments, string folder)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{program} is not on this machine");
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            Task<string> error = process.StandardError.ReadToEndAsync(patience.Token);
            string output = await process.StandardOutput.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, process.ExitCode == 0 ? output : output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return (-1, $"{program} took longer than two minutes");
        }
    }
}
