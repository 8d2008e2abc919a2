using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Translate.Documents;

namespace Translate.MachineTranslation;

/// <summary>
/// What makes two requests to an engine the same: its identity, the languages, the source text, and the terms with the English each requires
/// and those of them that are forced, as a SHA-256 hash. The kind of block is no part of it: no metered engine looks at it.
/// </summary>
internal readonly record struct RequestKey(string Hash)
{
    /// <summary>The hash itself, 32 bytes.</summary>
    public byte[] ToBytes() => Convert.FromHexString(Hash);

    public static RequestKey Of(EngineIdentity engine, TranslationRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, engine.Name);
        Append(hash, engine.Version);
        Append(hash, engine.DataHash ?? "");
        Append(hash, request.Source.Tag);
        Append(hash, request.Target.Tag);
        Append(hash, request.Text);
        foreach (TermMatch term in request.Terms)
        {
            Append(hash, term.Text);
            Append(hash, term.Required);
        }

        AppendForced(hash, request.Forced);
        return new RequestKey(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    // A request without forced terms keeps the key it had before there were any.
    private static void AppendForced(IncrementalHash hash, ImmutableArray<TermMatch> forced)
    {
        foreach (TermMatch term in forced)
        {
            Append(hash, FormattableString.Invariant($"forced {term.Span.Start}"));
            Append(hash, term.Required);
        }
    }

    // Each field goes in with its length before it, so that no two lists of fields run together into the same bytes.
    private static void Append(IncrementalHash hash, string field)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(field);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
