using System.Text;
using Translate.Testing;

namespace Translate.Cli.Tests;

/// <summary>Runs command lines in a folder of their own, as a user would, without starting a process.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal);

    /// <summary>The folder; paths in messages are shown relative to it.</summary>
    public string Folder => _folder.Path;

    public void Dispose() => _folder.Dispose();

    public void Write(string relative, string text) => _folder.Write(relative, text);

    public string Read(string relative) => File.ReadAllText(_folder.PathOf(relative));

    public string PathOf(string relative) => _folder.PathOf(relative);

    public void Set(string variable, string value) => _environment[variable] = value;

    /// <summary>A pipeline with one glossary entry and the engine <c>pseudo</c>, whose quality gate lets all pass.</summary>
    public void WritePipeline(string failOn = "[]", string formats = "[edition, xliff, tmx, html]")
    {
        Write("glossaries/names.yml", "kind: country\nentries:\n  - { term: Irak, english: Iraq }\n");
        Write("pipeline.yml", $$"""
            source: nb
            target: en
            articles: articles/*.txt
            output: editions
            stages:
              - segmentation
              - glossary
              - memory
              - machine-translation: { engine: pseudo }
              - quality: { fail-on: {{failOn}} }
              - writing: { formats: {{formats}} }

            """);
    }

    /// <summary>Runs one command line; arguments that name files of the folder start with <c>./</c>.</summary>
    public async Task<CommandResult> RunAsync(string commandLine, string input = "", Signals? signals = null)
    {
        using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using Signals own = new();
        var shell = new Shell
        {
            Input = standardInput,
            Output = output,
            Error = error,
            Environment = name => _environment.GetValueOrDefault(name),
        };
        string[] args = [.. commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a.StartsWith("./", StringComparison.Ordinal) ? PathOf(a[2..]) : a)];
        ExitCode exitCode = await TranslateCommand.RunAsync(args, shell, signals ?? own);
        return new CommandResult(exitCode, Relative(output.ToString()), Relative(error.ToString()));
    }

    private string Relative(string text) => text.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
