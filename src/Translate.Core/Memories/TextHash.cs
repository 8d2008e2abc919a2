using System.IO.Hashing;
using System.Runtime.InteropServices;
using Translate.Documents;

namespace Translate.Memories;

/// <summary>The sixty-four bits, by XXH3, that stand for a text in the index. An index stays on its machine, so its byte order may show.</summary>
internal static class TextHash
{
    /// <summary>The hash of a text.</summary>
    public static long Of(string text) => (long)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>The hash of a neighbour, whatever its white space; null for none.</summary>
    public static long? OfNeighbour(string? source) => source is null ? null : Of(MemoryKey.Of(source));

    /// <summary>The hash of a source between its neighbours; null when it has none.</summary>
    public static long? InContext(string key, SourceContext context) => context.IsEmpty
        ? null
        : Of($"{key}\n{Spelled(context.Before)}\n{Spelled(context.After)}");

    private static string Spelled(string? neighbour) => neighbour is null ? "-" : $"+{MemoryKey.Of(neighbour)}";
}
