using System.Text;

namespace Translate.Core.Tests.Glossaries.Interchange;

/// <summary>A stream that begins with a text and goes on with the letter x for so many bytes.</summary>
internal sealed class EndlessStream(string beginning, long length) : Stream
{
    private readonly byte[] _beginning = Encoding.UTF8.GetBytes(beginning);
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = 0;
        for (; read < count && _position < length; read++, _position++)
        {
            buffer[offset + read] = _position < _beginning.Length ? _beginning[_position] : (byte)'x';
        }

        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
