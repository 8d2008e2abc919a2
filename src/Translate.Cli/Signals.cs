using System.Runtime.InteropServices;

namespace Translate.Cli;

/// <summary>
/// Turns Ctrl-C (SIGINT) and SIGTERM into a cancellation, so that every file is left whole; a second signal ends the process at once, as
/// the system does it.
/// </summary>
internal sealed class Signals : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    public Signals() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Cancel(context, ExitCode.Interrupted)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Cancel(context, ExitCode.Terminated)),
    ];

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>The exit code of a cancelled command: which signal it was.</summary>
    public ExitCode ExitCode { get; private set; } = ExitCode.Interrupted;

    /// <summary>Does what the signal of this exit code does; tests call it in a signal's place.</summary>
    public void Cancel(ExitCode exitCode)
    {
        ExitCode = exitCode;
        _source.Cancel();
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
        {
            registration.Dispose();
        }

        _source.Dispose();
    }

    private void Cancel(PosixSignalContext context, ExitCode exitCode)
    {
        if (!_source.IsCancellationRequested)
        {
            context.Cancel = true;
            Cancel(exitCode);
        }
    }
}
