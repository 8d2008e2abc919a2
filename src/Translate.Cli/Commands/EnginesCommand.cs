using System.CommandLine;
using System.Text.Json;

namespace Translate.Cli.Commands;

/// <summary><c>translate engines</c>: each engine, whether it can run now, and what it lacks.</summary>
internal static class EnginesCommand
{
    public static Command Create(Shell shell)
    {
        var command = new Command("engines", "Lists the translation engines, whether each can run now, and what it lacks.") { CommonOptions.Json };
        command.SetAction(parsed => Run(shell, parsed.GetValue(CommonOptions.Json)));
        return command;
    }

    private static int Run(Shell shell, bool json)
    {
        var engines = new EngineCatalogue(shell.Environment);
        foreach (EngineStatus engine in engines.All())
        {
            shell.Output.WriteLine(json
                ? JsonSerializer.Serialize(new { name = engine.Name, ready = engine.Lacks is null, lacks = engine.Lacks }, JsonLines.Options)
                : $"{engine.Name,-8} {(engine.Lacks is null ? "ready    " : "not ready")} {engine.Lacks ?? engine.Purpose}");
        }

        if (!json)
        {
            shell.Output.WriteLine($"{EngineCatalogue.Auto,-8} is {engines.Resolve(EngineCatalogue.Auto)} here.");
        }

        return (int)ExitCode.Finished;
    }
}
