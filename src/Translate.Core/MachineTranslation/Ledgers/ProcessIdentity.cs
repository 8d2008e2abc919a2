using System.ComponentModel;
using System.Globalization;

namespace Translate.MachineTranslation.Ledgers;

/// <summary>A process, told from every other that ever had its number, on this machine or another.</summary>
/// <param name="Machine">The machine, since it was started last and as far as process numbers reach: two containers are two machines.</param>
/// <param name="Process">The process number.</param>
/// <param name="Started">When it started, in a unit of the system's own.</param>
internal sealed record ProcessIdentity(string Machine, long Process, long Started)
{
    private const string LinuxBoot = "/proc/sys/kernel/random/boot_id";
    private const string LinuxNumberSpace = "/proc/self/ns/pid";

    /// <summary>This process.</summary>
    public static ProcessIdentity Current { get; } = new(ThisMachine(), Environment.ProcessId, StartOf(Environment.ProcessId) ?? 0);

    /// <summary>Whether the process is known to have ended. One of another machine never is.</summary>
    public bool IsKnownDead => string.Equals(Machine, Current.Machine, StringComparison.Ordinal) && StartOf(Process) != Started;

    private static string ThisMachine() => OperatingSystem.IsLinux() && File.Exists(LinuxBoot)
        ? $"{Environment.MachineName} {File.ReadAllText(LinuxBoot).Trim()} {new FileInfo(LinuxNumberSpace).LinkTarget}"
        : Environment.MachineName;

    private static long? StartOf(long process) => OperatingSystem.IsLinux() ? StartOnLinux(process) : StartElsewhere(process);

    // proc(5): the name, in brackets, may hold anything; after it come the state and, 19 fields on, the start in clock ticks since boot.
    // A process that has ended and waits for its parent to look (Z), or is going (X), works no more.
    private static long? StartOnLinux(long process)
    {
        try
        {
            string text = File.ReadAllText(FormattableString.Invariant($"/proc/{process}/stat"));
            string[] fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return fields[0] is "Z" or "X" ? null : long.Parse(fields[19], CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static long? StartElsewhere(long process)
    {
        try
        {
            using var found = System.Diagnostics.Process.GetProcessById((int)process);
            return found.StartTime.ToUniversalTime().Ticks / TimeSpan.TicksPerSecond;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or Win32Exception)
        {
            return null;
        }
    }
}
