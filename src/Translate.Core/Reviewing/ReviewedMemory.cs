using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Translate.Documents;
using Translate.Errors;
using Translate.Files;

namespace Translate.Reviewing;

/// <summary>
/// What people have approved, article by article: the file <c>memories/reviewed.tmx</c>. It is TMX 1.4b with one unit a line, sorted, so that two
/// branches that approved different units merge line by line.
/// </summary>
public sealed class ReviewedMemory
{
    /// <summary>The file, relative to the folder of <c>pipeline.yml</c>.</summary>
    public const string FileName = "memories/reviewed.tmx";

    private readonly LanguageCode _source;
    private readonly LanguageCode _target;
    private readonly StoredMemory _stored;

    private ReviewedMemory(string file, LanguageCode source, LanguageCode target, StoredMemory stored)
    {
        File = file;
        _source = source;
        _target = target;
        _stored = stored;
        Approvals = [.. stored.Units.Select(u => u.Approval).OfType<Approval>().Order(ApprovalOrder.Instance)];
    }

    /// <summary>The file, as messages name it.</summary>
    public string File { get; }

    /// <summary>The approvals in these languages, in the order of the file.</summary>
    public ImmutableArray<Approval> Approvals { get; }

    /// <summary>A hash of the approvals, eight hexadecimal digits: part of a run's signature; empty when there is none.</summary>
    public string ContentHash => Approvals.IsEmpty
        ? ""
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Approvals.Select(Signed)))))[..8];

    /// <summary>Reads the file of a folder; a memory that holds nothing when there is no such file.</summary>
    /// <exception cref="DataFileException">The file cannot be read.</exception>
    public static ReviewedMemory Load(string folder, LanguageCode source, LanguageCode target)
    {
        string file = Path.Combine(folder, FileName);
        return new ReviewedMemory(file, source, target, System.IO.File.Exists(file) ? StoredMemory.Read(file, new ApprovalXml(source, target)) : StoredMemory.Empty);
    }

    /// <summary>The memory with other approvals in place of some, and with more.</summary>
    internal ReviewedMemory With(IReadOnlyDictionary<Approval, Approval> replaced, IEnumerable<Approval> added)
    {
        var xml = new ApprovalXml(_source, _target);
        return With(
        [
            .. _stored.Units.Select(u => u.Approval is { } old && replaced.TryGetValue(old, out Approval? now)
                ? u with { Element = xml.Replace(u.Element, old, now), Approval = now }
                : u),
            .. added.Select(a => new StoredUnit(xml.Write(a), a)),
        ]);
    }

    /// <summary>The memory without some approvals.</summary>
    internal ReviewedMemory Without(IReadOnlySet<Approval> removed) => With([.. _stored.Units.Where(u => u.Approval is null || !removed.Contains(u.Approval))]);

    /// <summary>Writes the file, whole or not at all.</summary>
    /// <exception cref="StageException">The disk refused.</exception>
    public Task WriteAsync(CancellationToken cancellationToken) => AtomicFile.WriteAsync(
        File,
        async (stream, _) =>
        {
            var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
            await using (output.ConfigureAwait(false))
            {
                await output.WriteAsync(StoredMemoryText.Of(_stored, _source)).ConfigureAwait(false);
            }
        },
        cancellationToken);

    private ReviewedMemory With(ImmutableArray<StoredUnit> units) => new(File, _source, _target, _stored with { Units = units });

    private static string Signed(Approval approval) =>
        $"{approval.Article}\t{approval.Unit}\t{approval.Source.Text}\t{approval.Target.Text}\t{approval.State}\t{approval.Reviewer}\t{approval.Date}\t{approval.IsSuperseded}\t{approval.Before}\t{approval.After}";
}
