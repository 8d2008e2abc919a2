using System.Text;

namespace Translate.Cli.Tests;

/// <summary>Takes what is written into its buffer and fails when that goes to the disk, as a redirected standard output does.</summary>
internal sealed class FullDiskWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => throw new IOException("No space left on device");
}
