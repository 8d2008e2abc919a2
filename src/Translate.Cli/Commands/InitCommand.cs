using System.CommandLine;
using System.Reflection;
using Translate.Files;

namespace Translate.Cli.Commands;

/// <summary><c>translate init</c>: sets up a newsroom's own repository in one step.</summary>
internal static class InitCommand
{
    private const string Description = """
        Sets a folder up: a commented pipeline.yml, glossaries to start from, and the folders articles/ and memories/.
        A file that is there already is left as it is.
        """;

    private const string ResourcePrefix = "init/";

    private static readonly string[] Folders = ["articles", "memories"];

    private static readonly Argument<string> Folder = new("DIR")
    {
        Description = "The folder to set up.",
        DefaultValueFactory = _ => ".",
    };

    public static Command Create(Shell shell)
    {
        var command = new Command("init", Description) { Folder };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(shell, parsed.GetRequiredValue(Folder), parsed.GetValue(CommonOptions.Quiet), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, string folder, bool quiet, CancellationToken cancellationToken)
    {
        var program = Assembly.GetExecutingAssembly();
        IEnumerable<string> resources = program.GetManifestResourceNames().Where(n => n.StartsWith(ResourcePrefix, StringComparison.Ordinal));
        foreach (string resource in resources.Order(StringComparer.Ordinal))
        {
            string path = Path.Combine(folder, resource[ResourcePrefix.Length..]);
            bool exists = File.Exists(path);
            if (!exists)
            {
                Stream content = program.GetManifestResourceStream(resource)!;
                await using (content.ConfigureAwait(false))
                {
                    await AtomicFile.WriteAsync(path, content.CopyToAsync, cancellationToken).ConfigureAwait(false);
                }
            }

            if (!quiet)
            {
                await shell.Output.WriteLineAsync($"{(exists ? "kept " : "wrote")} {path}").ConfigureAwait(false);
            }
        }

        foreach (string path in Folders.Select(f => Path.Combine(folder, f)))
        {
            AtomicFile.CreateFolder(path);
        }

        if (!quiet)
        {
            await shell.Output.WriteLineAsync("Put Norwegian articles (.txt) into 'articles' and run 'translate run'.").ConfigureAwait(false);
        }

        return (int)ExitCode.Finished;
    }
}
