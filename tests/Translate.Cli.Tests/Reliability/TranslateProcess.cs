using System.Diagnostics;

namespace Translate.Cli.Tests.Reliability;

/// <summary>The program itself, as a process.</summary>
internal sealed class TranslateProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private TranslateProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    public static TranslateProcess Start(string folder, string arguments, IReadOnlyDictionary<string, string> environment)
    {
        // Tests started in the background ('nohup … &') ignore SIGINT, and so would what they start: 'env' sets the signals back.
        string program = $"{Path.Combine(AppContext.BaseDirectory, "translate.dll")} {arguments}";
        (string name, string line) command = OperatingSystem.IsLinux() ? ("env", $"--default-signal=INT,TERM dotnet {program}") : ("dotnet", program);
        var start = new ProcessStartInfo(command.name, command.line)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return new TranslateProcess(Process.Start(start)!);
    }

    /// <summary>Whether it has ended by itself.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>Ends it at once, as <c>kill -9</c> does; false when it had ended before.</summary>
    public async Task<bool> KillAsync()
    {
        bool wasRunning = !_process.HasExited;
        _process.Kill();
        await _process.WaitForExitAsync();
        return wasRunning;
    }

    /// <summary>Sends it a signal: 2 is Ctrl-C, 15 is SIGTERM.</summary>
    public async Task SignalAsync(int number)
    {
        using var kill = Process.Start("kill", FormattableString.Invariant($"-{number} {_process.Id}"));
        await kill.WaitForExitAsync();
    }

    /// <summary>Waits for its end.</summary>
    public async Task<CommandResult> EndAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        return new CommandResult((ExitCode)_process.ExitCode, await _output, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
