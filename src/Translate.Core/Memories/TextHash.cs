using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Translate.Documents;

namespace Translate.Memories;

/// <summary>Sixty-four bits of SHA-256 that stand for a text in the index.</summary>
internal static class TextHash
{
    /// <summary>The hash of a text.</summary>
    public static long Of(string text)
    {
        Span<byte> small = stackalloc byte[1024];
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        Span<byte> bytes = most <= small.Length ? small : new byte[most];
        int length = Encoding.UTF8.GetBytes(text, bytes);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..length], hash);
        return BinaryPrimitives.ReadInt64LittleEndian(hash);
    }

    /// <summary>The hash of a neighbour, whatever its white space; null for none.</summary>
    public static long? OfNeighbour(string? source) => source is null ? null : Of(MemoryKey.Of(source));

    /// <summary>The hash of a source between its neighbours; null when it has none.</summary>
    public static long? InContext(string key, SourceContext context) => context.IsEmpty
        ? null
        : Of($"{key}\n{Spelled(context.Before)}\n{Spelled(context.After)}");

    private static string Spelled(string? neighbour) => neighbour is null ? "-" : $"+{MemoryKey.Of(neighbour)}";
}
