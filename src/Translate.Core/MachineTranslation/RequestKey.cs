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
internal readonly record struct RequestKey(string Hash)
{
    /// <summary>The hash itself, 32 bytes.</summary>
    public byte[] ToBytes() => Convert.FromHexString(Hash);

    /// <summary>The key of a request to an engine.</summary>
    public static RequestKey Of(EngineIdentity engine, TranslationRequest request) => Of(
        engine.Name, engine.Version, engine.DataHash, request.Source.Tag, request.Target.Tag, request.Text, TermsOf(request).Select(t => (t.Text, t.Required)));

    /// <summary>The key of a reply whose terms are known.</summary>
    public static RequestKey Of(LedgerEntry entry)
    {
        (string name, string version, string? data) = Parts(entry.Engine);
        return Of(name, version, data, entry.Source, entry.Target, entry.Text, entry.Terms!.Value.Select(t => (t.Text, t.Required)));
    }

    /// <summary>The terms of a request, and after them those that are forced, each as the place where it is forced with its English.</summary>
    /// <remarks>A request without forced terms keeps the key it had before there were any.</remarks>
    public static IEnumerable<RequiredTerm> TermsOf(TranslationRequest request) => request.Terms.Select(t => new RequiredTerm(t.Text, t.Required))
        .Concat(request.Forced.Select(t => new RequiredTerm(FormattableString.Invariant($"forced {t.Span.Start}"), t.Required)));

    private static RequestKey Of(
        string name, string version, string? data, string source, string target, string text, IEnumerable<(string Text, string Required)> terms)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, name);
        Append(hash, version);
        Append(hash, data ?? "");
        Append(hash, source);
        Append(hash, target);
        Append(hash, text);
        foreach ((string term, string required) in terms)
        {
            Append(hash, term);
            Append(hash, required);
        }

        return new RequestKey(Convert.ToHexStringLower(hash.GetHashAndReset()));
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
