using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Translate.Documents;
using Translate.MachineTranslation.Ledgers;

namespace Translate.MachineTranslation;

/// <summary>
/// What makes two requests to an engine the same: its identity, the languages, the source text, and the terms with the English each requires
/// and those of them that are forced, as a SHA-256 hash. The kind of block is no part of it: no metered engine looks at it.
/// </summary>
internal readonly record struct RequestKey
{
    private const int Half = SHA256.HashSizeInBytes / 2;

    private readonly UInt128 _first;
    private readonly UInt128 _second;

    private RequestKey(ReadOnlySpan<byte> hash)
    {
        _first = BinaryPrimitives.ReadUInt128BigEndian(hash);
        _second = BinaryPrimitives.ReadUInt128BigEndian(hash[Half..]);
    }

    /// <summary>The hash in hexadecimal, small letters.</summary>
    public string Hash => Convert.ToHexStringLower(ToBytes());

    /// <summary>The hash itself, 32 bytes.</summary>
    public byte[] ToBytes()
    {
        byte[] hash = new byte[SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteUInt128BigEndian(hash, _first);
        BinaryPrimitives.WriteUInt128BigEndian(hash.AsSpan(Half), _second);
        return hash;
    }

    /// <summary>The key whose hash this is, 32 bytes.</summary>
    public static RequestKey Read(ReadOnlySpan<byte> hash) => new(hash);

    /// <summary>The key of a request to an engine.</summary>
    public static RequestKey Of(EngineIdentity engine, TranslationRequest request) => Of(
        [engine.Name, engine.Version, engine.DataHash ?? "", request.Source.Tag, request.Target.Tag, request.Text, .. Fields(TermsOf(request))]);

    /// <summary>The key of a reply whose terms are known.</summary>
    public static RequestKey Of(LedgerEntry entry)
    {
        (string name, string version, string? data) = Parts(entry.Engine);
        return Of([name, version, data ?? "", entry.Source, entry.Target, entry.Text, .. Fields(entry.Terms!.Value)]);
    }

    /// <summary>The terms of a request, and after them those that are forced, each as the place where it is forced with its English.</summary>
    /// <remarks>A request without forced terms keeps the key it had before there were any.</remarks>
    public static IEnumerable<RequiredTerm> TermsOf(TranslationRequest request) => request.Terms.Select(t => new RequiredTerm(t.Text, t.Required))
        .Concat(request.Forced.Select(t => new RequiredTerm(FormattableString.Invariant($"forced {t.Span.Start}"), t.Required)));

    private static IEnumerable<string> Fields(IEnumerable<RequiredTerm> terms) => terms.SelectMany(t => new[] { t.Text, t.Required });

    // Each field goes in with its length before it, so that no two lists of fields run together into the same bytes.
    private static RequestKey Of(ReadOnlySpan<string> fields)
    {
        int most = 0;
        foreach (string field in fields)
        {
            most += sizeof(int) + Encoding.UTF8.GetMaxByteCount(field.Length);
        }

        byte[] bytes = ArrayPool<byte>.Shared.Rent(most);
        int end = 0;
        foreach (string field in fields)
        {
            int length = Encoding.UTF8.GetBytes(field, bytes.AsSpan(end + sizeof(int)));
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(end), length);
            end += sizeof(int) + length;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, end), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return new RequestKey(hash);
    }

    // The line that EngineIdentity writes: name/version+data. A version may hold either sign, a name and a hash hold none.
    private static (string Name, string Version, string? Data) Parts(string engine)
    {
        int slash = engine.IndexOf('/', StringComparison.Ordinal);
        int plus = engine.LastIndexOf('+');
        bool hasData = plus > slash;
        return slash < 0
            ? (engine, "", null)
            : (engine[..slash], engine[(slash + 1)..(hasData ? plus : engine.Length)], hasData ? engine[(plus + 1)..] : null);
    }
}
