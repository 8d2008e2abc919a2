using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Translate.Documents;
using Translate.Errors;
using Translate.Files;
using Translate.Memories;

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
    private readonly ImmutableArray<StoredUnit> _units;

    private ReviewedMemory(string file, LanguageCode source, LanguageCode target, ImmutableArray<StoredUnit> units)
    {
        File = file;
        _source = source;
        _target = target;
        _units = units;
        Approvals = [.. units.Select(u => u.Approval).OfType<Approval>().Order(ApprovalOrder.Instance)];
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
        return new ReviewedMemory(file, source, target, System.IO.File.Exists(file) ? [.. ReadUnits(file, new ApprovalXml(source, target))] : []);
    }

    /// <summary>The memory with other approvals in place of some, and with more.</summary>
    internal ReviewedMemory With(IReadOnlyDictionary<Approval, Approval> replaced, IEnumerable<Approval> added)
    {
        var xml = new ApprovalXml(_source, _target);
        return new ReviewedMemory(
            File,
            _source,
            _target,
            [
                .. _units.Select(u => u.Approval is { } old && replaced.TryGetValue(old, out Approval? now) ? new StoredUnit(xml.Write(now, u.Element), now) : u),
                .. added.Select(a => new StoredUnit(xml.Write(a, null), a)),
            ]);
    }

    /// <summary>The memory without some approvals.</summary>
    internal ReviewedMemory Without(IReadOnlySet<Approval> removed) =>
        new(File, _source, _target, [.. _units.Where(u => u.Approval is null || !removed.Contains(u.Approval))]);

    /// <summary>Writes the file, whole or not at all.</summary>
    /// <exception cref="StageException">The disk refused.</exception>
    public Task WriteAsync(CancellationToken cancellationToken) => AtomicFile.WriteAsync(
        File,
        async (stream, _) =>
        {
            var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
            await using (output.ConfigureAwait(false))
            {
                await output.WriteAsync(Text()).ConfigureAwait(false);
            }
        },
        cancellationToken);

    private string Text()
    {
        IEnumerable<StoredUnit> approvals = _units.Where(u => u.Approval is not null).OrderBy(u => u.Approval!, ApprovalOrder.Instance);
        IEnumerable<string> others = _units.Where(u => u.Approval is null).Select(OneLine).Order(StringComparer.Ordinal);
        string header = $"""<header creationtool="Translate" creationtoolversion="1" segtype="sentence" o-tmf="Translate" adminlang="en" srclang="{_source.Tag}" datatype="plaintext"/>""";
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<tmx version=\"1.4\">\n").Append(header).Append("\n<body>\n");
        return text.AppendJoin("", approvals.Select(OneLine).Concat(others).Distinct(StringComparer.Ordinal).Select(line => line + "\n"))
            .Append("</body>\n</tmx>\n").ToString();
    }

    private static string OneLine(StoredUnit unit)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            OmitXmlDeclaration = true,
            NewLineHandling = NewLineHandling.Entitize,
            CheckCharacters = true,
        };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            unit.Element.WriteTo(xml);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length).Replace("\n", "&#xA;", StringComparison.Ordinal);
    }

    // The first reading finds, with their places, what is malformed, too deep or too long; the second may then take whole elements.
    private static IEnumerable<StoredUnit> ReadUnits(string file, ApprovalXml approvals)
    {
        foreach (TmxUnit _ in TmxReader.Read(file, LanguageCode.Bokmaal, LanguageCode.English))
        {
        }

        using FileStream stream = System.IO.File.OpenRead(file);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "tu")
            {
                var unit = (XElement)XNode.ReadFrom(xml);
                RemoveIndentation(unit);
                yield return new StoredUnit(unit, approvals.Read(unit));
            }
            else
            {
                xml.Read();
            }
        }
    }

    // A tool may have indented the file; white space inside a 'seg' is text.
    private static void RemoveIndentation(XElement unit)
    {
        foreach (XText space in unit.Nodes().Concat(unit.Elements("tuv").Nodes()).OfType<XText>().ToArray())
        {
            space.Remove();
        }
    }

    private static string Signed(Approval approval) =>
        $"{approval.Article}\t{approval.Unit}\t{approval.Source.Text}\t{approval.Target.Text}\t{approval.State}\t{approval.Reviewer}\t{approval.Date}\t{approval.IsSuperseded}\t{approval.Before}\t{approval.After}";
}
